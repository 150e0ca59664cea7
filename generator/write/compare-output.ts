import type { Formatter } from "../format/formatter.js";
import type { OutputFile } from "../model/output-file.js";
import type { Manifest } from "./manifest.js";
import { notOurs, plainFolders, readOutput, touches } from "./output-folder.js";
import { textHash } from "./text-hash.js";

/**
 * How a file of the output folder stands to what it should be:
 *
 * - `same`: equal, line ends aside
 * - `missing`: not there
 * - `stale`: as typedown once wrote it
 * - `reformatted`: as typedown once wrote it or should write it, but for its format
 * - `edited`: changed since, or never written by typedown
 * - `orphaned`: as typedown once wrote it, and no longer would
 * - `editedOrphan`: the same, but changed since
 */
export type FileState =
  "same" | "missing" | "stale" | "reformatted" | "edited" | "orphaned" | "editedOrphan";

export interface FileComparison {
  readonly path: string;
  readonly state: FileState;
  /** What is there; `undefined` if nothing is, nothing that can be shown, or it is as it should be. */
  readonly actual: () => string | undefined;
  /** What should be there; `undefined` for an orphan. */
  readonly expected: OutputFile | undefined;
  /** Whether the file has been touched since it was compared. */
  readonly isTouched: () => boolean;
}

/** Hashes of files of the output folder that have not been touched since they were kept. */
export interface KnownHashes {
  readonly get: (file: string) => string | undefined;
  readonly set: (file: string, hash: string) => void;
}

/** Compare an output folder with what it should hold. Files that typedown has nothing to do with are left out. */
export async function compareOutput(
  out: string,
  files: readonly OutputFile[],
  manifest: Manifest,
  { format, known }: { readonly format: Formatter; readonly known: KnownHashes },
): Promise<FileComparison[]> {
  const comparisons: FileComparison[] = [];
  const isPlain = plainFolders(out);
  for (const expected of files) {
    const { path } = expected;
    const hash = isPlain(path) ? known.get(path) : undefined;
    if (hash === expected.hash) {
      const untouched = (): boolean => false;
      comparisons.push({
        path,
        state: "same",
        actual: () => undefined,
        expected,
        isTouched: untouched,
      });
      continue;
    }
    const hashes = manifest.files.get(path) ?? [];
    const isTouched = touches(out, path);
    if (hash !== undefined && hashes.includes(hash)) {
      // Files can have megabytes: this one need not be read to know that it is out of date.
      const read = (): string | undefined => shown(readOutput(out, path));
      comparisons.push({ path, state: "stale", actual: read, expected, isTouched });
      continue;
    }
    const actual = readOutput(out, path);
    const state = await stateOf(expected, actual, hashes, format);
    if (state === "same") known.set(path, expected.hash);
    comparisons.push({ path, state, actual: () => shown(actual), expected, isTouched });
  }
  const planned = new Set(files.map((file) => file.path));
  for (const [file, hashes] of manifest.files) {
    if (planned.has(file)) continue;
    const isTouched = touches(out, file);
    const actual = readOutput(out, file);
    if (actual === undefined) continue;
    const isOurs =
      typeof actual === "string" &&
      (hashes.includes(textHash(actual)) || (await isReformatted(file, actual, hashes, format)));
    const state = isOurs ? "orphaned" : "editedOrphan";
    const expected = undefined;
    comparisons.push({ path: file, state, actual: () => shown(actual), expected, isTouched });
  }
  return comparisons.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function shown(actual: ReturnType<typeof readOutput>): string | undefined {
  return typeof actual === "string" ? actual : undefined;
}

async function stateOf(
  { path, hash: expected }: OutputFile,
  actual: string | typeof notOurs | undefined,
  hashes: readonly string[],
  format: Formatter,
): Promise<FileState> {
  if (actual === undefined) return "missing";
  if (actual === notOurs) return "edited";
  const hash = textHash(actual);
  if (hash === expected) return "same";
  if (hashes.includes(hash)) return "stale";
  return (await isReformatted(path, actual, [...hashes, expected], format))
    ? "reformatted"
    : "edited";
}

/** Whether a text is one of those with these hashes once it is formatted. */
async function isReformatted(
  file: string,
  text: string,
  hashes: readonly string[],
  format: Formatter,
): Promise<boolean> {
  try {
    return hashes.includes(textHash(await format(file, text)));
  } catch {
    return false; // It cannot be parsed: it is nothing typedown wrote.
  }
}
