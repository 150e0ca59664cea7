import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { RunContext } from "./run-context.js";
/** What `check` has found. */
export interface CheckResult {
    /** Files relative to the folder the run was started in; `detail` is a unified diff. */
    readonly diagnostics: readonly Diagnostic[];
    readonly pages: number;
    /** Files that were looked at. */
    readonly files: number;
}
/**
 * Compare a target's output folder with its docs; writes nothing.
 *
 * @throws {UserError} if the docs or the output cannot be read.
 */
export declare function checkTarget(target: Target, context: RunContext): Promise<CheckResult>;
