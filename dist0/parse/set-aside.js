import { isSimple } from "./cell-content.js";
import { wholeLine } from "./page-lines.js";
import { isBlank, rowCells, tableEnd } from "./table-rows.js";
/**
 * What stands before the Markdown of a cell in its paragraph: no list, heading or comment begins
 * behind it, and emphasis and links begin as they do in a cell.
 */
export const mark = "x ";
/** Stands where nothing of a table is left: what costs least to parse. */
const nothing = "***\n";
/** Headings of sections whose tables list operations, never properties or members. */
const operations = /^#{1,6}\s+(?:methods|tasks)\b/i;
/**
 * Reduce a page to what has to be parsed. Of fences, comments and front matter the first and the last
 * line stay; of a table a paragraph for each cell that is not simple; where nothing is left, as of a
 * table of operations, which says nothing of types, a thematic break.
 *
 * That such a block is what it looks like, and no part of a list or of HTML, shows once the text is
 * parsed: see `put-back.ts`.
 *
 * @param withOperations - Whether tables of operations stay tables.
 */
export function setAside(page, withOperations) {
    const texts = [];
    const origins = [];
    const blocks = [];
    const keep = (origin, text = wholeLine(page, origin)) => {
        texts.push(text);
        origins.push(origin);
    };
    let inOperations = false;
    for (let first = 0, last = 0; first < page.texts.length; first = last + 1) {
        const text = page.texts[first] ?? "";
        const line = texts.length;
        if (text.startsWith("#"))
            inOperations = operations.test(text);
        const verbatim = verbatimAt(page.texts, first);
        const tableLast = verbatim ? undefined : tableAt(page.texts, first);
        last = verbatim?.last ?? tableLast ?? first;
        if (verbatim?.kind && last - first > 2) {
            blocks.push({ kind: verbatim.kind, line, span: [first, last] });
            keep(first);
            keep(last);
        }
        else if (tableLast === undefined) {
            for (let each = first; each <= last; each++)
                keep(each);
        }
        else if (inOperations && !withOperations) {
            blocks.push({ kind: "operations", line });
            keep(first, nothing);
        }
        else {
            const rows = rowsOf(page.texts, first, last);
            blocks.push({ kind: "table", line, rows });
            for (const row of rows) {
                for (const { from, to, readable } of row.cells) {
                    if (readable)
                        continue;
                    keep(row.line, `${mark}${(page.texts[row.line] ?? "").slice(from, to)}\n`);
                    keep(row.line, "\n");
                }
            }
            if (texts.length === line)
                keep(first, nothing);
        }
    }
    return { text: texts.join(""), origins, blocks };
}
/** Front matter, a comment or a fence that begins at a line; without a kind if it may be part of a list. */
function verbatimAt(lines, first) {
    const text = lines[first] ?? "";
    const until = (isEnd, kind) => {
        for (let last = first + 1; last < lines.length; last++) {
            if (isEnd(lines[last] ?? ""))
                return { kind, last };
        }
        return undefined;
    };
    if (first === 0 && isMatterFence(text))
        return until(isMatterFence, "yaml");
    if (text.startsWith("<!--") && !text.includes("-->")) {
        return until((line) => line.includes("-->"), "html");
    }
    const [, indent, fence] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/.exec(text) ?? [];
    if (fence === undefined)
        return undefined;
    const isEnd = (line) => {
        const [, end] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
        return end?.startsWith(fence) === true;
    };
    return until(isEnd, indent === "" ? "code" : undefined);
}
function isMatterFence(line) {
    return /^---[ \t]*$/.test(line);
}
/** The last line of a table that begins at a line, with nothing before it that it could be a part of. */
function tableAt(lines, first) {
    if (!lines[first]?.startsWith("|"))
        return undefined;
    const before = lines[first - 1] ?? "";
    return isBlank(before) || /^#{1,6}[ \t]/.test(before) ? tableEnd(lines, first) : undefined;
}
function rowsOf(lines, first, last) {
    return lines.slice(first, last + 1).map((text, index) => ({
        line: first + index,
        cells: rowCells(text).map((cell) => ({
            ...cell,
            readable: index === 1 || isSimple(text.slice(cell.from, cell.to)),
        })),
    }));
}
