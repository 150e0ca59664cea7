import fs from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { isFault } from "../diagnostics/system-fault.js";
/** A file that has outgrown both is written anew with what the last run used. */
const limits = { bytes: 48_000_000, timesUsed: 2 };
/**
 * Open a pack: lines of key, checksum of both and text. New lines are appended, each run's in one write, so
 * two processes at once do not harm each other; a line that is damaged all the same is a miss.
 *
 * @param file - Where it is kept; without one, it is only in memory.
 */
export function openPack(file) {
    let lines;
    const used = new Map();
    const added = new Map();
    return {
        get(key) {
            const known = used.get(key);
            if (known)
                return textOf(known);
            const line = (lines ??= readLines(file)).get(key) ?? added.get(key);
            if (!line || !isWhole(line))
                return undefined;
            used.set(key, line);
            return textOf(line);
        },
        has: (key) => used.has(key) || (lines ??= readLines(file)).has(key) || added.has(key),
        add(key, text) {
            added.set(key, Buffer.from(`${key} ${checksum(key, text)} ${text}`));
        },
        save() {
            if (added.size === 0)
                return;
            if (file !== undefined)
                write(file, used, added);
            // They are there for the next run of this process, too.
            for (const [key, line] of added)
                (lines ??= new Map()).set(key, line);
            added.clear();
        },
    };
}
function write(file, used, added) {
    const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const live = [...used.values()].reduce((sum, line) => sum + line.length, 0);
    if (size <= limits.bytes || size <= live * limits.timesUsed)
        append(file, terminated(added));
    else
        rewrite(file, Buffer.concat([terminated(used), terminated(added)]));
}
const lineFeed = 10;
function readLines(file) {
    const lines = new Map();
    if (file === undefined)
        return lines;
    const bytes = readBytes(file);
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(lineFeed, start);
        if (end < 0)
            break; // A run was killed while it wrote.
        const line = bytes.subarray(start, end);
        const blank = line.indexOf(" ");
        if (blank > 0)
            lines.set(line.toString("latin1", 0, blank), line);
        start = end + 1;
    }
    return lines;
}
function readBytes(file) {
    try {
        return fs.readFileSync(file);
    }
    catch (error) {
        if (isFault(error))
            return Buffer.alloc(0);
        throw error;
    }
}
/** Whether a line's checksum is right. */
function isWhole(line) {
    const start = line.indexOf(" ") + 1;
    const end = line.indexOf(" ", start);
    const [key, text] = [line.subarray(0, start - 1), line.subarray(end + 1)];
    return end > start && line.toString("latin1", start, end) === checksum(key, text);
}
/** What follows the key and the checksum. */
function textOf(line) {
    return line.toString("utf8", line.indexOf(" ", line.indexOf(" ") + 1) + 1);
}
/** Against accidents: whoever can write here can run code, too. */
function checksum(key, text) {
    return crc32(text, crc32(key)).toString(36);
}
function terminated(lines) {
    return Buffer.concat([...lines.values()].flatMap((line) => [line, Buffer.from([lineFeed])]));
}
/** A line feed in front: what a killed run left unfinished must not swallow the first line. */
function append(file, addition) {
    fs.appendFileSync(file, Buffer.concat([Buffer.from([lineFeed]), addition]));
}
function rewrite(file, content) {
    const temporary = path.join(path.dirname(file), `.${process.pid}.tmp`);
    fs.writeFileSync(temporary, content);
    fs.renameSync(temporary, file);
}
