import fs from "node:fs";
import { isFault } from "../diagnostics/system-fault.js";
/** Read a JSON file of the cache; what is damaged is not there. */
export function readJson(file) {
    try {
        return JSON.parse(fs.readFileSync(file, "utf8"));
    }
    catch {
        return undefined;
    }
}
/** Replace a JSON file of the cache in one step. */
export function writeJson(file, content) {
    const temporary = `${file}.${process.pid}.tmp`;
    fs.writeFileSync(temporary, JSON.stringify(content));
    fs.renameSync(temporary, file);
}
/** A full disk makes the next run slower, and this one no failure. */
export function unlessFull(write) {
    try {
        write();
    }
    catch (error) {
        if (!isFault(error))
            throw error;
    }
}
