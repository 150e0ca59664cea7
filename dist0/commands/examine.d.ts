import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type FileComparison } from "../write/compare-output.js";
import { type Manifest } from "../write/manifest.js";
import { readOutput } from "../write/output-folder.js";
import { type RunContext } from "./run-context.js";
/** What a target's docs come to, whatever is done about it. Files as the user types them. */
export interface Understanding {
    /** Findings of reading, linking and planning. */
    readonly diagnostics: readonly Diagnostic[];
    /** One finding for each page in error. */
    readonly inError: readonly Diagnostic[];
    /** Docs pages in error whose last good facts were used, relative to the docs folder. */
    readonly kept: readonly string[];
    readonly pages: number;
    readonly structuredTypes: number;
    readonly enumTypes: number;
    /** How many files the output folder should hold, the manifest aside. */
    readonly files: number;
}
/** A target's docs and output folder, side by side. */
export interface Examination extends Understanding {
    readonly manifest: Manifest | undefined;
    /** The manifest's file as it was found. */
    readonly manifestText: ReturnType<typeof readOutput>;
    /** `undefined` if nothing has been touched since the output was found to be as it should be. */
    readonly comparisons: readonly FileComparison[] | undefined;
    /** To be called once the output is as it should be: the next run need not look again. */
    readonly remember: () => void;
}
/**
 * Find out what the docs yield, and how the output folder stands to it. Writes nothing but the cache.
 *
 * @throws {UserError} if the docs or the output cannot be read.
 */
export declare function examine(target: Target, context: RunContext): Promise<Examination>;
