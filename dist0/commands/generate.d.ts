import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type WrittenOutput } from "../write/write-output.js";
import { type RunContext } from "./run-context.js";
/** What a run of `generate` has done. */
export interface GenerateResult {
    /** Files relative to the folder the run was started in. */
    readonly diagnostics: readonly Diagnostic[];
    /** `undefined` if `strict` forbade to write. */
    readonly written: WrittenOutput | undefined;
    /** Docs pages in error whose last good facts were used. */
    readonly kept: readonly string[];
    readonly pages: number;
    readonly structuredTypes: number;
    readonly enumTypes: number;
}
/**
 * Bring a target's output folder up to date with its docs.
 *
 * @param options - `force` overwrites and removes what somebody edited.
 * @throws {UserError} if the docs cannot be read or the output cannot be written.
 */
export declare function generateTarget(target: Target, context: RunContext, { force }: {
    readonly force: boolean;
}): Promise<GenerateResult>;
