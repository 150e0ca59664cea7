/**
 * The table an author meant where GFM sees none because the delimiter row has fewer or more cells
 * than the header; `undefined` for a paragraph that is no such table. Its cells hold plain text.
 *
 * ```markdown
 * |Member|Description|
 * |:---|
 * |on|It runs.|
 * ```
 */
export function recoverTable(paragraph, page) {
    const start = paragraph.position?.start;
    const lines = tableLines(paragraph, page);
    if (start?.offset === undefined || !lines)
        return undefined;
    const [header = "", delimiter = ""] = lines;
    const at = start.offset + header.length + 1 + delimiter.length - delimiter.trimStart().length;
    page.report("short-delimiter-row", {}, page.place(at, at + delimiter.trim().length));
    const rows = lines
        .map((line, index) => readRow(line, start.line + index, index === 0 ? start.column : 1))
        .filter((_, index) => index !== 1);
    return {
        type: "table",
        children: rows,
        ...(paragraph.position && { position: paragraph.position }),
    };
}
/** The lines of a paragraph that is such a table. */
export function tableLines(paragraph, page) {
    const { start, end } = paragraph.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined)
        return undefined;
    const lines = page.source.slice(start.offset, end.offset).split("\n");
    const [header = "", delimiter = ""] = lines;
    return header.includes("|") &&
        /^(?:\|\s*)?:?-+:?(?:\s*\|\s*:?-+:?)*(?:\s*\|)?$/.test(delimiter.trim())
        ? lines
        : undefined;
}
function readRow(line, number, column) {
    const cells = [];
    let at = line.length - line.trimStart().length + (line.trimStart().startsWith("|") ? 1 : 0);
    for (const part of line
        .trim()
        .replace(/^\||(?<!\\)\|$/g, "")
        .split(/(?<!\\)\|/)) {
        const value = part.trim();
        const from = column + at + (part.length - part.trimStart().length);
        const position = {
            start: { line: number, column: from },
            end: { line: number, column: from + value.length },
        };
        const plain = value.replaceAll("\\|", "|").replace(/^`([^`]*)`$/, "$1");
        cells.push({
            type: "tableCell",
            children: plain === "" ? [] : [{ type: "text", value: plain, position }],
            position,
        });
        at += part.length + 1;
    }
    const end = { line: number, column: column + line.length };
    return { type: "tableRow", children: cells, position: { start: { line: number, column }, end } };
}
