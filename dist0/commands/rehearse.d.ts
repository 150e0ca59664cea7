import type { Target } from "../config/resolve-target.js";
import type { RunContext } from "./run-context.js";
/** Do all that a run does before it compares and writes, and forget what came of it. */
export declare function rehearse(target: Target, context: RunContext): Promise<void>;
