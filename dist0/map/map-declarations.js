import { addMapping, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import { readDeclarations } from "./declared-names.js";
/**
 * The declaration map of a printed and formatted declaration file: where the docs declare each of its
 * names. Starts and ends are mapped, of names and of whole declarations, for language servers look
 * up just these: what is not mapped goes to the next place that is.
 *
 * @param declarations - The text of the declaration file.
 * @returns A source map (ECMA-426), as compilers write it: one line, without the docs' text.
 */
export function mapDeclarations({ of, docs, names }, declarations) {
    const file = of.slice(of.lastIndexOf("/") + 1);
    const map = new GenMapping({ file });
    const { names: declared, lineAndColumn } = readDeclarations(declarations);
    const origins = new Map(names.map((each) => [keyOf(each), each]));
    for (const each of declared) {
        const origin = origins.get(keyOf(each));
        if (!origin)
            continue;
        const { place } = origin;
        const source = `${docs}/${place.file}`;
        const start = { line: place.line, column: place.column - 1 };
        const end = { line: place.endLine, column: place.endColumn - 1 };
        const add = (offset, original) => {
            const { line, column } = lineAndColumn(offset);
            addMapping(map, { generated: { line: line + 1, column }, source, original });
        };
        if (each.start !== each.nameStart)
            add(each.start, start);
        add(each.nameStart, start);
        add(each.nameEnd, end);
        add(each.end, end);
    }
    const { sources, mappings } = toEncodedMap(map);
    return `${JSON.stringify({ version: 3, file, names: [], sources, mappings })}\n`;
}
function keyOf({ name, member }) {
    return JSON.stringify([name, member]);
}
