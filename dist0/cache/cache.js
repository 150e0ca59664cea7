import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { openFileHashes } from "./file-hashes.js";
import { readJson, unlessFull, writeJson } from "./json-file.js";
import { openPack } from "./pack.js";
/**
 * Caches of other builds, and what is kept of a folder that nobody asks for any more, stay this long:
 * whoever switches between branches comes back.
 */
const keptDays = 7;
/**
 * The cache of the project a folder is in: `node_modules/.cache/typedown/`, one folder for each build
 * of typedown. In memory only where nothing can be written, and for a build that cannot be told from
 * others.
 */
export function openCache(cwd) {
    return cacheIn(cacheFolder(cwd));
}
/** A cache that nothing is kept of: this run alone has it. */
export function memoryCache() {
    return cacheIn(undefined);
}
function cacheIn(folder) {
    const file = (name) => folder && path.join(folder, name);
    const hashes = new Map();
    const results = new Map();
    const unsaved = new Set();
    return {
        facts: quiet(openPack(file("facts.pack"))),
        lastGood: quiet(openPack(file("last-good.pack"))),
        output: quiet(openPack(file("output.pack"))),
        outputHashes: quiet(openPack(file("output-hashes.pack"))),
        hashes(below) {
            const opened = hashes.get(below) ?? openFileHashes(file(`hashes-${digest(below)}.json`), below);
            hashes.set(below, opened);
            return opened;
        },
        readResult(name) {
            const stored = file(`result-${digest(name)}.json`);
            return results.get(name) ?? (stored && readJson(stored));
        },
        writeResult(name, result) {
            results.set(name, result);
            unsaved.add(name);
        },
        save() {
            for (const each of hashes.values())
                each.save();
            for (const name of unsaved) {
                const stored = file(`result-${digest(name)}.json`);
                if (stored !== undefined)
                    unlessFull(() => writeJson(stored, results.get(name)));
            }
            unsaved.clear();
        },
    };
}
/** Where the cache is kept, made ready; `undefined` if it cannot be. */
function cacheFolder(cwd) {
    const build = buildId();
    if (build === undefined)
        return undefined;
    const root = path.join(projectFolder(cwd), "node_modules/.cache/typedown");
    const folder = path.join(root, build);
    try {
        fs.mkdirSync(folder, { recursive: true });
        removeOld(root, build);
        return folder;
    }
    catch (error) {
        if (isFault(error))
            return undefined;
        throw error;
    }
}
/** A key for {@link Cache}: a hash of all that its value depends on. */
export function digest(...parts) {
    const hash = createHash("sha256");
    for (const part of parts)
        hash.update(part).update("\0");
    return hash.digest("base64url").slice(0, 27);
}
function quiet(pack) {
    return { ...pack, save: () => unlessFull(pack.save) };
}
/** The build of typedown, from a hash that the build itself leaves; the sources have none. */
function buildId() {
    const content = readJson(path.join(import.meta.dirname, "../build.json"));
    return typeof content === "string" ? content : undefined;
}
/** The nearest folder with a `package.json`. */
function projectFolder(cwd) {
    for (let folder = cwd;; folder = path.dirname(folder)) {
        if (fs.existsSync(path.join(folder, "package.json")))
            return folder;
        if (path.dirname(folder) === folder)
            return cwd;
    }
}
/** Packs bound themselves; they may be old only because nothing has changed. */
function removeOld(root, build) {
    const limit = Date.now() - keptDays * 24 * 60 * 60 * 1000;
    const others = entriesOf(root).filter((entry) => entry !== path.join(root, build));
    const own = entriesOf(path.join(root, build)).filter((entry) => !entry.endsWith(".pack"));
    for (const entry of [...others, ...own]) {
        const stats = fs.statSync(entry, { throwIfNoEntry: false });
        if (stats && stats.mtimeMs < limit)
            fs.rmSync(entry, { recursive: true, force: true });
    }
}
function entriesOf(folder) {
    return fs.readdirSync(folder).map((name) => path.join(folder, name));
}
