import type { Config } from "./config.js";
/**
 * Check one target of a config, wherever it comes from.
 *
 * @param source - Where the values stand, for messages: a file's name.
 * @throws {UserError} that names the key, the value and what is allowed.
 */
export declare function validateConfig(config: unknown, source: string): Config;
