import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { readIfThere } from "./read-tsconfig.js";
/** Folders below this many others are not looked into: docs lie no deeper. */
const maxDepth = 5;
/** So many folders, and so many pages of each, are looked at: a search must end soon anywhere. */
const maxFolders = 3000;
const maxPages = 40;
/** What a page has that declares a type. */
const declaration = /"blockType"\s*:\s*"resource"/;
/**
 * The folders in a folder, and then those beside it, that hold pages which declare types; those with
 * most pages first. Absolute.
 */
export function findDocs(project) {
    const inside = foldersWithDocs([project]);
    if (inside.length > 0)
        return inside;
    const beside = subfolders(path.dirname(project)).filter((folder) => folder !== project);
    return foldersWithDocs(beside);
}
/** Nearer folders are looked at first. */
function foldersWithDocs(roots) {
    const found = [];
    const queue = roots.map((folder) => ({ folder, depth: 0 }));
    for (const { folder, depth } of queue) {
        const pages = entries(folder).filter((entry) => entry.isFile() && /\.md$/i.test(entry.name));
        if (pages.slice(0, maxPages).some(({ name }) => declaresType(path.join(folder, name)))) {
            found.push({ folder, pages: pages.length });
        }
        else if (depth < maxDepth && queue.length < maxFolders) {
            queue.push(...subfolders(folder).map((inner) => ({ folder: inner, depth: depth + 1 })));
        }
    }
    return found
        .toSorted((a, b) => b.pages - a.pages || (a.folder < b.folder ? -1 : 1))
        .map(({ folder }) => folder);
}
function declaresType(page) {
    return declaration.test(readIfThere(page) ?? "");
}
function subfolders(folder) {
    return entries(folder)
        .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
        .map(({ name }) => path.join(folder, name))
        .toSorted();
}
/** Folders that may not be looked into are as good as empty. */
function entries(folder) {
    try {
        return fs.readdirSync(folder, { withFileTypes: true });
    }
    catch (error) {
        if (isFault(error))
            return [];
        throw error;
    }
}
