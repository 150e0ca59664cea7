import fs from "node:fs";
import { readJson, unlessFull, writeJson } from "./json-file.js";
/**
 * Times have steps of some milliseconds, in which a file may change twice: one as young as this is
 * not kept, but read again.
 */
const youngMs = 50;
/**
 * @param store - The file of the cache they are kept in; without one, they are only in memory.
 * @param folder - What files are relative to.
 */
export function openFileHashes(store, folder) {
    let known = store === undefined ? new Map() : readEntries(store);
    let next = new Map();
    let isSaved = true;
    return {
        get(file) {
            const entry = next.get(file) ?? known.get(file);
            const stamp = entry && stampOf(`${folder}/${file}`);
            if (!entry || !stamp || !isSame(entry[0], stamp))
                return undefined;
            next.set(file, entry);
            return entry[1];
        },
        last: (file) => (next.get(file) ?? known.get(file))?.[1],
        set(file, hash) {
            const stamp = stampOf(`${folder}/${file}`);
            if (!stamp || Math.max(stamp[2], stamp[3]) >= Date.now() - youngMs)
                return;
            next.set(file, [stamp, hash]);
            isSaved = false;
        },
        prune() {
            isSaved &&= known.size === next.size;
            known = next;
            next = new Map();
        },
        save() {
            if (isSaved || store === undefined)
                return;
            const entries = new Map([...known, ...next]);
            unlessFull(() => writeJson(store, [...entries]));
            isSaved = true;
        },
    };
}
function readEntries(store) {
    const content = readJson(store);
    if (!Array.isArray(content))
        return new Map();
    return new Map(content.filter(isEntry));
}
function isEntry(entry) {
    if (!Array.isArray(entry) || typeof entry[0] !== "string" || !Array.isArray(entry[1]))
        return false;
    const [stamp, hash] = entry[1];
    return Array.isArray(stamp) && stamp.length === 4 && typeof hash === "string";
}
/** Of the entry itself: a symbolic link is none of a file. */
function stampOf(file) {
    const stats = fs.lstatSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? [stats.size, stats.ino, stats.mtimeMs, stats.ctimeMs] : undefined;
}
function isSame(a, b) {
    return a.every((value, index) => value === b[index]);
}
