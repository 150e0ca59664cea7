import type { Target } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
import { type GenerateResult } from "./generate.js";
import type { RunContext } from "./run-context.js";
/** What is watched, and for how long. */
export interface Watch {
    readonly targets: readonly Target[];
    /** The config file the user named; without one, those that `typedown` looks for in `cwd`. */
    readonly config: string | undefined;
    /** Ends the watch: a run under way ends before its next stage. */
    readonly signal: AbortSignal;
}
/** What happens while docs are watched. */
export interface WatchEvents {
    /** A target has been generated. */
    readonly generated: (run: WatchedRun) => void;
    /** The docs or the output cannot be used at the moment; watching goes on. */
    readonly failed: (error: UserError) => void;
    /** The first run is done; from now on changes are waited for. */
    readonly waiting: () => void;
}
/** What a run for one target has come to. */
export interface WatchedRun {
    readonly target: Target;
    readonly result: GenerateResult;
    /** The files whose saving led to it, none at the start. */
    readonly changed: readonly string[];
    /** How long it took, in milliseconds. */
    readonly ms: number;
}
/**
 * Generate targets now, and again whenever their docs change, one run after the other.
 *
 * @returns `restart` when the config, or a docs folder itself, has been changed: targets are to be
 *   resolved anew, and folders watched anew. `end` when the signal says so.
 */
export declare function watchTargets({ targets, config, signal }: Watch, context: RunContext, events: WatchEvents): Promise<"restart" | "end">;
