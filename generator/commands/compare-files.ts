import type { Target } from "../config/resolve-target.js";
import type { OutputFile } from "../model/output-file.js";
import { compareOutput, type FileComparison } from "../write/compare-output.js";
import type { Manifest } from "../write/manifest.js";
import type { RunContext } from "./run-context.js";

/** Compare a target's output folder with files that it should hold. */
export async function compareFiles(
  files: readonly OutputFile[],
  manifest: Manifest,
  { out }: Target,
  { cache, pool }: RunContext,
): Promise<FileComparison[]> {
  return compareOutput(out, files, manifest, {
    format: async (path, text) =>
      String(await pool.formatFiles({ items: [{ path, text }], out }, 1)),
    known: cache.hashes(out),
  });
}
