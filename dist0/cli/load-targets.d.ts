import type { RunOptions } from "../commands/run-context.js";
import { type Target } from "../config/resolve-target.js";
import type { Output } from "./output.js";
/** What a command was called with: settings, and flags of its own. */
export type Flags = Readonly<Record<string, unknown>>;
/**
 * The targets of the config file, with the flags over each.
 *
 * @throws {UserError} on a config or a flag that cannot be used.
 */
export declare function loadTargets(flags: Flags, cwd: string): Promise<Target[]>;
/** How a run is done, and not what: by the flags that every command has. */
export declare function runOptions(flags: Flags, cwd: string, { progress }: Pick<Output, "progress">): RunOptions;
