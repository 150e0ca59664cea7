import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { RunContext } from "./run-context.js";
/** What `compare` has found. */
export interface CompareResult {
    /** Files relative to the folder the run was started in. */
    readonly diagnostics: readonly Diagnostic[];
    readonly pages: number;
}
/**
 * Hold a target's docs against the service's metadata.
 *
 * @throws {UserError} if the docs or the metadata cannot be read, or the metadata is no CSDL.
 */
export declare function compareTarget(target: Target, context: RunContext): Promise<CompareResult>;
