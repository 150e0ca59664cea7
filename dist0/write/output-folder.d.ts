import { type Manifest } from "./manifest.js";
/** The manifest of an output folder, if there is one. */
export declare function readManifest(out: string): Manifest | undefined;
/** Stands for a file that typedown keeps its hands off: a symbolic link, or behind one, or no file. */
export declare const notOurs: unique symbol;
/**
 * The text of a file in the output folder; `undefined` if it is not there.
 *
 * @param file - Its path relative to the folder, with `/`.
 * @throws {UserError} if it is there and cannot be read.
 */
export declare function readOutput(out: string, file: string): string | typeof notOurs | undefined;
/** Whether something is there, and neither a link nor behind one, nor a folder. */
export declare function isPlainFile(out: string, file: string): boolean;
