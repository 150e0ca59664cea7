import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import { manifestName, parseManifest } from "./manifest.js";
/** The manifest of an output folder, if there is one. */
export function readManifest(out) {
    const file = path.join(out, manifestName);
    const text = readOutput(out, manifestName);
    if (typeof text === "symbol") {
        throw new UserError(`Cannot read \`${file}\`: it is a symbolic link or a folder`);
    }
    return text === undefined ? undefined : parseManifest(text, file);
}
/** Stands for a file that typedown keeps its hands off: a symbolic link, or behind one, or no file. */
export const notOurs = Symbol("not a file of typedown");
/**
 * The text of a file in the output folder; `undefined` if it is not there.
 *
 * @param file - Its path relative to the folder, with `/`.
 * @throws {UserError} if it is there and cannot be read.
 */
export function readOutput(out, file) {
    return orAbsent(out, file, () => isPlain(out, file) ? fs.readFileSync(path.join(out, file), "utf8") : notOurs);
}
/** Whether something is there, and neither a link nor behind one, nor a folder. */
export function isPlainFile(out, file) {
    return orAbsent(out, file, () => isPlain(out, file)) ?? false;
}
function isPlain(out, file) {
    const parts = file.split("/");
    return parts.every((_part, index) => {
        const stats = fs.lstatSync(path.join(out, ...parts.slice(0, index + 1)));
        return index + 1 === parts.length ? stats.isFile() : stats.isDirectory();
    });
}
function orAbsent(out, file, look) {
    try {
        return look();
    }
    catch (error) {
        if (isFault(error, "ENOENT"))
            return undefined;
        // A part of the output folder's own path is a file.
        if (isFault(error)) {
            throw new UserError(`Cannot read \`${path.join(out, file)}\`: ${error.code}`);
        }
        throw error;
    }
}
