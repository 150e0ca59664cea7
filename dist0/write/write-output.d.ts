import type { FileComparison } from "./compare-output.js";
import { type Manifest } from "./manifest.js";
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
}
/**
 * Bring an output folder to what it should be.
 *
 * Each file is replaced in one step. The manifest is written first, with the hashes before and after
 * of what is about to change, and once more at the end: whenever a run is killed, the next one knows
 * every file as its own. Two runs must not do it at once: see `whileLocked`.
 *
 * @param manifest - As it was when the comparisons were made.
 * @param kept - Docs pages in error, for the manifest.
 * @param progress - Told how many of the files that change are written.
 * @throws {UserError} if the disk refuses; what was written until then is whole.
 */
export declare function writeOutput(out: string, comparisons: readonly FileComparison[], manifest: Manifest, { kept, force, progress }: WriteOptions): Promise<WrittenOutput>;
export {};
