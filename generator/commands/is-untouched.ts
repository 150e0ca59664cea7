import type { FileHashes } from "../cache/file-hashes.js";
import type { Manifest } from "../write/manifest.js";
import { notOurs, plainFolders, readOutput } from "../write/output-folder.js";
import { textHash } from "../write/text-hash.js";

/** Whether every file is there as the manifest says. */
export function isUntouched(out: string, manifest: Manifest, known: FileHashes): boolean {
  const isPlain = plainFolders(out);
  for (const [file, [hash, ...others]] of manifest.files) {
    if (hash === undefined || others.length > 0) return false;
    if (isPlain(file) && known.get(file) === hash) continue;
    const text = readOutput(out, file);
    if (text === undefined || text === notOurs || textHash(text) !== hash) return false;
    known.set(file, hash);
  }
  return true;
}
