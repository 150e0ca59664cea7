import type { Formatter } from "../format/formatter.js";
import type { OutputFile } from "../model/output-file.js";
import type { Manifest } from "./manifest.js";
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
export type FileState = "same" | "missing" | "stale" | "reformatted" | "edited" | "orphaned" | "editedOrphan";
export interface FileComparison {
    readonly path: string;
    readonly state: FileState;
    /** What is there; `undefined` if nothing is, nothing that can be shown, or it is as it should be. */
    readonly actual: () => string | undefined;
    /** What should be there; `undefined` for an orphan. */
    readonly expected: OutputFile | undefined;
}
/** Hashes of files of the output folder that have not been touched since they were kept. */
export interface KnownHashes {
    readonly get: (file: string) => string | undefined;
    readonly set: (file: string, hash: string) => void;
}
/** Compare an output folder with what it should hold. Files that typedown has nothing to do with are left out. */
export declare function compareOutput(out: string, files: readonly OutputFile[], manifest: Manifest, { format, known }: {
    readonly format: Formatter;
    readonly known: KnownHashes;
}): Promise<FileComparison[]>;
