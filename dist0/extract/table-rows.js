import { toString } from "mdast-util-to-string";
import { placeOf } from "./node-place.js";
/**
 * The rows of a table below its header. For GFM any line right below a row is one; none are the lines
 * that only the docs' platform knows, the border of a zone (`::: zone-end`) and an include, and the
 * header of the same table in another zone.
 */
export function rowsOf(table, page) {
    const [header, ...rows] = table.children.map((row) => ({ row, texts: textsOf(row) }));
    return rows
        .filter(({ row, texts }, index) => {
        if (isDelimiter(texts))
            return false;
        if (isDelimiter(rows[index + 1]?.texts) && equal(texts, header?.texts))
            return false;
        const [only = "", ...others] = texts.filter((text) => text !== "");
        if (others.length > 0)
            return true;
        if (startsInclude(only))
            page.report("rows-elsewhere", { what: "an include" }, placeOf(row));
        return !startsInclude(only) && !only.startsWith(":::");
    })
        .map(({ row }) => row);
}
/** `[!INCLUDE [name](path)]`. */
export function startsInclude(text) {
    return /^\s*\[!INCLUDE\b/i.test(text);
}
function textsOf(row) {
    return row.children.map((cell) => toString(cell, { includeHtml: false }).trim());
}
function isDelimiter(texts = []) {
    return texts.length > 1 && texts.every((text) => /^:?-+:?$/.test(text));
}
function equal(some, others = []) {
    return some.join("|").toLowerCase() === others.join("|").toLowerCase();
}
