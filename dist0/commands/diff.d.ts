import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Change } from "../model/change.js";
import type { RunContext } from "./run-context.js";
/** What has changed from one state of the docs to another. */
export interface DiffResult {
    /** Files relative to the folder the run was started in. */
    readonly changes: readonly Change[];
    /** Pages in error: of the state after as errors, of the one before as warnings. */
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * What has changed in meaning between two states of the docs. A page in error counts as it is in the
 * other state, so that no change is made up; if it is nowhere right, as absent.
 *
 * @param before - A docs folder, `git:REV` for the target's docs folder at a revision, or the file of
 *   a saved model (`emit: ["model"]`).
 * @param after - The same.
 * @throws {UserError} if one of them cannot be read.
 */
export declare function diffStates(before: string, after: string, target: Target, context: RunContext): Promise<DiffResult>;
