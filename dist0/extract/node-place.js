/** A node's place. Trees of remark always have positions; one without gets the page's first character. */
export function placeOf(node) {
    const { start, end } = node?.position ?? {
        start: { line: 1, column: 1 },
        end: { line: 1, column: 1 },
    };
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
/** The place of a node's first line, without blanks at its end. */
export function firstLine(node, page) {
    const start = node.position?.start.offset ?? 0;
    const [line = ""] = /^.*\S/.exec(page.source.slice(start)) ?? [];
    return page.place(start, start + line.length);
}
/** The place of what a cell holds, without its pipes and blanks. */
export function contentPlace(cell, page) {
    const [start, end] = contentOffsets(cell, page);
    return end > start ? page.place(start, end) : placeOf(cell);
}
/** The Markdown of what a cell holds. */
export function contentSource(cell, page) {
    return page.source.slice(...contentOffsets(cell, page));
}
/**
 * From the cell and not from what it holds: where a parser has made links of bare addresses, these
 * and the text around them have no positions.
 */
function contentOffsets({ position }, page) {
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const source = page.source.slice(from, to);
    const [before = ""] = /^\s*\|?\s*/.exec(source) ?? [];
    const rest = source.slice(before.length).trimEnd();
    const content = /(?<!\\)\|$/.test(rest) ? rest.slice(0, -1).trimEnd() : rest;
    return [from + before.length, from + before.length + content.length];
}
