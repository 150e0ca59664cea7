import fs from "node:fs";
import path from "node:path";
import { UserError } from "../diagnostics/user-error.js";
import { isFault } from "../diagnostics/system-fault.js";
/**
 * The bytes of a page; `undefined` if it is gone since it was listed.
 *
 * @throws {UserError} if it is there and cannot be read.
 */
export function readPage(folder, file) {
    const absolute = path.join(folder, file);
    try {
        return fs.readFileSync(absolute);
    }
    catch (error) {
        if (isFault(error, "ENOENT"))
            return undefined;
        if (isFault(error))
            throw new UserError(`Cannot read the page \`${absolute}\`: ${error.code}`);
        throw error;
    }
}
