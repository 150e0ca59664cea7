import { createRequire } from "node:module";
import { simpleFrontMatter } from "./simple-front-matter.js";
/** The keys that are facts, and their names in {@link FrontMatterFacts}. */
const keys = new Map([
    ["doc_type", "docType"],
    ["title", "title"],
    ["description", "description"],
]);
/** Front matter longer than this is not read; the longest known has 2 KB. */
const maxLength = 100_000;
/** Most front matter is simple: a run that reads one page need not load what reads all of YAML. */
const loadYaml = () => createRequire(import.meta.url)("yaml");
/** Read the YAML front matter: only what is a scalar string counts (format reference, section 2). */
export function readFrontMatter(tree, page) {
    const [node] = tree.children;
    if (node?.type !== "yaml" || node.value.length > maxLength)
        return {};
    // The text starts on the line behind the fence.
    const base = page.source.indexOf("\n", node.position?.start.offset ?? 0) + 1;
    const facts = {};
    const entries = simpleFrontMatter(node.value, keys) ?? parsedEntries(node.value, base, page);
    for (const { key, value, start, end } of entries) {
        const name = keys.get(key);
        const place = page.place(base + start, base + end);
        if (name)
            facts[name] = { value: value.trim(), source: "front-matter", place };
    }
    return facts;
}
function parsedEntries(text, base, page) {
    const { isMap, isScalar, parseDocument } = loadYaml();
    // A pretty error names a line of the front matter, where the finding has a line of the page.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error) {
        const place = page.place(base + error.pos[0], base + Math.max(error.pos[0] + 1, error.pos[1]));
        page.report("front-matter-syntax", { what: error.message }, place);
        return [];
    }
    const entries = [];
    for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
        if (!isScalar(key) || typeof key.value !== "string" || !isScalar(value))
            continue;
        if (typeof value.value !== "string" || !value.range)
            continue;
        const [start, end] = value.range;
        entries.push({ key: key.value, value: value.value, start, end });
    }
    return entries;
}
