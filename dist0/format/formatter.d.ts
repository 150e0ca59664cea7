import type { Options } from "prettier";
/** Formats the text of a file of the output folder, given by its path relative to it. */
export type Formatter = (file: string, text: string) => Promise<string>;
/**
 * Prettier as the consumer has set it up for their output folder. It is loaded when the first file
 * is formatted, and only where there are settings to be read: a run that changes nothing does without.
 *
 * @throws {UserError} when formatting, if the consumer's prettier config cannot be used.
 */
export declare function createFormatter(out: string): Formatter;
/** Prettier itself, for every file and every setting. */
export declare function formatWithPrettier(filepath: string, text: string, options: Options): Promise<string>;
/** Load what formats, before there is anything to format; some of it loads only as it formats. */
export declare function loadFormatter(out: string): Promise<void>;
/** Prettier keeps the settings it has once read: call this when they have changed. */
export declare function forgetSettings(): Promise<void>;
