import { type Config } from "./config.js";
/** The names a config file may have, the first that is there counts. */
export declare const configNames: string[];
/** What a config file says, one entry a target, and the folder its paths are relative to. */
export interface LoadedConfig {
    readonly file: string | undefined;
    readonly folder: string;
    readonly targets: readonly Config[];
}
/**
 * Load the config file; without one, the defaults.
 *
 * @param file - Its path, if the user gave one.
 * @throws {UserError} if it cannot be read, cannot be run, or says something unknown.
 */
export declare function loadConfig(cwd: string, file?: string): Promise<LoadedConfig>;
/**
 * Where the config file is; `undefined` if there is none.
 *
 * @param file - Its path, if the user gave one.
 */
export declare function findConfig(cwd: string, file?: string): Promise<string | undefined>;
