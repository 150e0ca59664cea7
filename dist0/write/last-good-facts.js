import { readOutput } from "./output-folder.js";
/**
 * The file in the output folder with what each page behind the output last said without an error:
 * such a page can break, and its types stay as they were, on every machine. One line a page, sorted.
 */
export const lastGoodFactsName = ".typedown.facts.jsonl";
/**
 * What that file has of a page's facts, as JSON. Places, and what only findings are made of, are left
 * out: it changes only when a meaning does. So are empty lists and notes that are not there, which most
 * are.
 */
export function lastGoodFacts(facts) {
    return JSON.stringify(significant(facts));
}
/** One line of that file. */
export function lastGoodLine(file, json) {
    return `[${JSON.stringify(file)},${json}]\n`;
}
/**
 * What the output folder says pages last said; a damaged line is as good as none. The file is read when
 * the first page is asked for, and only lines of pages that are asked for are parsed.
 */
export function readLastGoodFacts(out) {
    let text;
    return (file) => {
        text ??= readOutput(out, lastGoodFactsName) ?? "";
        return typeof text === "string" ? parseLine(lineOf(file, text)) : undefined;
    };
}
/** Every line of the file begins with its page. */
function lineOf(file, text) {
    const start = `\n${text}`.indexOf(`\n[${JSON.stringify(file)},`);
    if (start < 0)
        return "";
    const end = text.indexOf("\n", start);
    return text.slice(start, end < 0 ? undefined : end);
}
function parseLine(line) {
    try {
        const [, page] = JSON.parse(line, withPlaces);
        const restored = restorePage(page);
        return restored.types.length + restored.enums.length > 0 ? restored : undefined;
    }
    catch {
        return undefined;
    }
}
/** The pages of the lines in which two states of that file differ. */
export function changedPages(before = "", after = "") {
    const [was, is] = [before, after].map((text) => new Set(text.split(/\r?\n/)));
    const differing = [...(was ?? []), ...(is ?? [])].filter((line) => !(was?.has(line) && is?.has(line)));
    return [...new Set(differing.flatMap(pageOf))];
}
/** The page of a line, if it is not damaged. */
function pageOf(line) {
    try {
        const [file] = JSON.parse(line);
        return typeof file === "string" ? [file] : [];
    }
    catch {
        return [];
    }
}
const placeKeys = ["place", "typePlace", "descriptionPlace"];
const left = new Set([
    ...placeKeys,
    "diagnostics",
    "frontMatter",
    "optionalProperties",
    "sample",
    "title",
    "typeText",
]);
const notes = new Set(["required", "readOnly", "key", "deprecated"]);
/** A copy takes less time than to have `JSON.stringify` ask about each key. */
function significant(value) {
    if (Array.isArray(value))
        return value.map(significantPart);
    const parts = {};
    for (const [key, part] of Object.entries(value)) {
        const isEmpty = Array.isArray(part) && part.length === 0;
        if (left.has(key) || isEmpty || (part === false && notes.has(key)))
            continue;
        parts[key] = significantPart(part);
    }
    return parts;
}
function significantPart(value) {
    return typeof value === "object" && value !== null ? significant(value) : value;
}
const pageStart = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const places = Object.fromEntries(placeKeys.map((key) => [key, pageStart]));
/** Every object gets all places one could have: what is superfluous is never looked at. */
function withPlaces(_key, value) {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? { ...value, ...places } : value;
}
function restorePage({ namespace, types = [], enums = [] }) {
    return {
        title: undefined,
        frontMatter: {},
        namespace,
        types: types.map(restoreType),
        enums: enums.map(restoreEnum),
        diagnostics: [],
    };
}
function restoreType(type) {
    const lists = { abstract: [], baseTypes: [], derivedTypes: [], description: [], open: [] };
    const properties = (type.properties ?? []).map(restoreProperty);
    return filled({ ...type, optionalProperties: [], properties }, lists);
}
function restoreProperty(property) {
    const none = { required: false, readOnly: false, key: false, deprecated: false };
    return filled(property, { ...none, description: [], typeText: "" });
}
function restoreEnum(type) {
    const members = (type.members ?? []).map((member) => filled(member, { description: [], deprecated: false }));
    return filled({ ...type, members }, { description: [] });
}
/** What is given in its order, so that it is kept as it was, then what is missing. */
function filled(given, defaults) {
    return Object.assign({ ...given }, { ...defaults, ...given });
}
