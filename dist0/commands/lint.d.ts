import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { RunContext } from "./run-context.js";
/** What `lint` has found. */
export interface LintResult {
    /** Files relative to the folder the run was started in. */
    readonly diagnostics: readonly Diagnostic[];
    readonly pages: number;
    /** Pages in error: what else is wrong with them is unknown. */
    readonly inError: readonly string[];
    /** Example payloads that were looked at. */
    readonly examples: number;
}
/**
 * Hold a target's docs against themselves: all that reading, linking and planning find, and what only
 * `lint` looks for.
 *
 * @throws {UserError} if the docs or the examples cannot be read.
 */
export declare function lintTarget(target: Target, context: RunContext): Promise<LintResult>;
