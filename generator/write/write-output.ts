import type { WrittenFile } from "../model/output-file.js";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import type { FileComparison, FileState } from "./compare-output.js";
import { type Manifest, manifestName, printManifest } from "./manifest.js";
import { readOutput } from "./output-folder.js";
import { removeFile, replaceFile } from "./replace-file.js";

/** What has become of the output folder: paths relative to it, sorted. */
export interface WrittenOutput {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  /** Edited by somebody, and left alone. */
  readonly skipped: readonly string[];
  readonly unchanged: number;
}

interface WriteOptions {
  readonly kept: readonly string[];
  readonly force: boolean;
  readonly progress: (done: number, total: number) => void;
  /** Told of each file as soon as it is written, with the hash of its text and what {@link replaceFile} says. */
  readonly wrote: (file: string, hash: string, written: WrittenFile) => void;
}

type Action = "create" | "update" | "remove" | "skip" | "none";

/** What is done about a file in each state, and what with `force`. */
const actions: Readonly<Record<FileState, readonly [usually: Action, forced: Action]>> = {
  same: ["none", "none"],
  missing: ["create", "create"],
  stale: ["update", "update"],
  reformatted: ["update", "update"],
  edited: ["skip", "update"],
  orphaned: ["remove", "remove"],
  editedOrphan: ["skip", "remove"],
};

/**
 * Bring an output folder to what it should be.
 *
 * Each file is replaced in one step, and left alone if somebody has touched it since it was compared.
 * The manifest is written first, with the hashes before and after of what is about to change, and once
 * more at the end: whenever a run is killed, the next one knows every file as its own. Two runs must not
 * do it at once: see `whileLocked`.
 *
 * @param manifest - As it was when the comparisons were made.
 * @param kept - Docs pages in error, for the manifest.
 * @param progress - Told how many of the files that change are written.
 * @throws {UserError} if the disk refuses; what was written until then is whole.
 */
export async function writeOutput(
  out: string,
  comparisons: readonly FileComparison[],
  manifest: Manifest,
  { kept, force, progress, wrote }: WriteOptions,
): Promise<WrittenOutput> {
  const actionOf = ({ state }: FileComparison): Action => actions[state][force ? 1 : 0];
  const done: Record<Action, string[]> = { create: [], update: [], remove: [], skip: [], none: [] };
  const those = (action: Action): FileComparison[] =>
    comparisons.filter((comparison) => actionOf(comparison) === action);
  const before = (file: string): readonly string[] => manifest.files.get(file) ?? [];
  const files = new Map<string, readonly string[]>();
  for (const comparison of comparisons) {
    const { path: file, expected } = comparison;
    const action = actionOf(comparison);
    const hashes = action === "skip" ? before(file) : expected ? [expected.hash] : [];
    if (hashes.length > 0) files.set(file, hashes);
    if (action === "skip" || action === "none") done[action].push(file);
  }
  const next: Manifest = { files, kept };
  // First what goes: a file renamed only by case is one file on some disks.
  const changes = [...those("remove"), ...those("create"), ...those("update")];
  try {
    if (changes.length > 0) {
      replaceFile(out, manifestName, printManifest(merged(manifest, next)));
      for (const [index, comparison] of changes.entries()) {
        const { path: file, expected } = comparison;
        const text = expected?.bytes ?? (await expected?.text());
        if (!force && comparison.isTouched()) {
          done.skip.push(file);
          if (before(file).length > 0) files.set(file, before(file));
          else files.delete(file);
        } else {
          if (expected) wrote(file, expected.hash, replaceFile(out, file, text ?? ""));
          else removeFile(out, file);
          done[actionOf(comparison)].push(file);
        }
        progress(index + 1, changes.length);
      }
    }
    const text = printManifest(next);
    if (readOutput(out, manifestName) !== text) replaceFile(out, manifestName, text);
  } catch (error) {
    if (!isFault(error)) throw error;
    const where = error.path ?? out;
    throw new UserError(
      `Cannot write \`${where}\`: ${error.code}; every file is whole, old or new: mend that and run again`,
      { cause: error },
    );
  }
  return {
    created: done.create.toSorted(),
    updated: done.update.toSorted(),
    removed: done.remove.toSorted(),
    skipped: done.skip.toSorted(),
    unchanged: done.none.length,
  };
}

/** The manifest of a run that is under way. */
function merged(before: Manifest, after: Manifest): Manifest {
  const files = new Map(before.files);
  for (const [file, hashes] of after.files) {
    files.set(file, [...new Set([...(before.files.get(file) ?? []), ...hashes])]);
  }
  return { files, kept: after.kept };
}
