import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { parseLenientJson } from "../model/lenient-json.js";
import { lineIndex } from "../model/line-index.js";
/** The tsconfig that an editor takes for the files of a folder: the nearest, in it or above. */
export function nearestCompilerFacts(folder) {
    const file = nearestFile(folder, "tsconfig.json");
    return file === undefined ? undefined : readCompilerFacts(file, new Set());
}
/** The nearest file of a name, in a folder or above it. */
export function nearestFile(folder, name) {
    const file = path.join(folder, name);
    if (fs.statSync(file, { throwIfNoEntry: false })?.isFile())
        return file;
    const above = path.dirname(folder);
    return above === folder ? undefined : nearestFile(above, name);
}
/**
 * Read a tsconfig as the compiler does (TSConfig reference, `extends`, `references`): what it says
 * itself counts before what it extends, and of several that it extends, the last counts most. A
 * config without files of its own stands for the first one that it refers to.
 *
 * @param seen - The files on the way here: they may extend each other in a circle.
 */
function readCompilerFacts(file, seen) {
    const text = seen.has(file) ? undefined : readIfThere(file);
    const root = text === undefined ? undefined : parseLenientJson(text).root;
    if (text === undefined || root === undefined)
        return undefined;
    const inner = new Set([...seen, file]);
    const referred = isEmptyList(member(root, "files")) ? firstReference(root) : undefined;
    const target = referred === undefined ? undefined : projectFile(path.resolve(path.dirname(file), referred));
    if (target !== undefined)
        return readCompilerFacts(target, inner);
    const bases = texts(member(root, "extends"))
        .map((name) => extendedFile(name, file))
        .flatMap((base) => (base === undefined ? [] : (readCompilerFacts(base, inner) ?? [])));
    return {
        file,
        options: new Map([
            ...bases.flatMap(({ options }) => [...options]),
            ...ownOptions(root, file, text),
        ]),
        include: ownInclude(root) ?? bases.findLast(({ include }) => include !== undefined)?.include,
    };
}
function ownOptions(root, file, text) {
    const options = member(root, "compilerOptions");
    if (options?.kind !== "object")
        return [];
    const placeOf = lineIndex(text);
    return options.members.flatMap(({ name, start, value: node }) => {
        const place = { file, ...placeOf(start, node.end) };
        if (node.kind === "boolean")
            return [[name, { value: node.value, place }]];
        if (node.kind !== "string")
            return [];
        return [[name, { value: isPath(name) ? node.text : node.text.toLowerCase(), place }]];
    });
}
function isPath(option) {
    return option.endsWith("Dir");
}
function ownInclude(root) {
    const lists = [member(root, "files"), member(root, "include")];
    return lists.some((list) => list !== undefined) ? lists.flatMap(texts) : undefined;
}
function firstReference(root) {
    const references = member(root, "references");
    const [first] = references?.kind === "array" ? references.elements : [];
    return first && texts(member(first, "path"))[0];
}
/** A path or a package, with or without `.json` (TSConfig reference, `extends`). */
function extendedFile(name, from) {
    if (/^\.\.?(?:[/\\]|$)/.test(name) || path.isAbsolute(name)) {
        const file = path.resolve(path.dirname(from), name);
        return [file, `${file}.json`].find(isFile);
    }
    const { resolve } = createRequire(from);
    for (const candidate of [name, `${name}.json`, `${name}/tsconfig.json`]) {
        try {
            const found = resolve(candidate);
            if (found.endsWith(".json"))
                return found;
        }
        catch {
            // The next spelling may be there; if none is, the compiler says so.
        }
    }
    return undefined;
}
/** A reference names a file, or a folder with a tsconfig.json. */
function projectFile(reference) {
    return [reference, path.join(reference, "tsconfig.json")].find(isFile);
}
function isFile(file) {
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
/** The text of a file; `undefined` where there is none to be had. */
export function readIfThere(file) {
    try {
        return fs.readFileSync(file, "utf8");
    }
    catch (error) {
        if (isFault(error))
            return undefined;
        throw error;
    }
}
function member(node, name) {
    if (node.kind !== "object")
        return undefined;
    return node.members.findLast((each) => each.name === name)?.value;
}
/** A text, or the texts of a list. */
function texts(node) {
    if (node?.kind === "string")
        return [node.text];
    return node?.kind === "array" ? node.elements.flatMap(texts) : [];
}
function isEmptyList(node) {
    return node?.kind === "array" && node.elements.length === 0;
}
