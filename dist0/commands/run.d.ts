import type { Config, ConfigFile } from "../config/config.js";
import { type CheckResult } from "./check.js";
import { type CompareResult } from "./compare.js";
import { type DiffResult } from "./diff.js";
import { type GenerateResult } from "./generate.js";
import { type LintResult } from "./lint.js";
import { type RunOptions } from "./run-context.js";
/**
 * Bring the output folder of each target up to date with its docs: `typedown generate`.
 *
 * @throws {UserError} on a config, docs or an output folder that cannot be used.
 */
export declare function generate(config: ConfigFile, options?: RunOptions & {
    readonly force?: boolean;
}): Promise<GenerateResult[]>;
/**
 * Compare the output folder of each target with its docs and write nothing: `typedown check`.
 *
 * @throws {UserError} on a config, docs or an output folder that cannot be used.
 */
export declare function check(config: ConfigFile, options?: RunOptions): Promise<CheckResult[]>;
/**
 * Hold the docs of each target against themselves: `typedown lint`, without its baseline.
 *
 * @throws {UserError} on a config, docs or examples that cannot be used.
 */
export declare function lint(config: ConfigFile, options?: RunOptions): Promise<LintResult[]>;
/**
 * Hold the docs of each target against its `metadata`: `typedown compare`.
 *
 * @throws {UserError} on a config, docs or metadata that cannot be used.
 */
export declare function compare(config: ConfigFile, options?: RunOptions): Promise<CompareResult[]>;
/**
 * What has changed in meaning between two states of a target's docs: `typedown diff`.
 *
 * @param before - A docs folder, `git:REV`, or the file of a saved model.
 * @param after - The same; the target's docs folder by default.
 * @throws {UserError} if one of them cannot be read.
 */
export declare function diff(before: string, after: string | undefined, config: Config, options?: RunOptions): Promise<DiffResult>;
