/**
 * @returns `undefined` if the page has characters that a parser of Markdown takes for others (NUL), or
 *   line ends that few tools know: a carriage return alone.
 */
export function pageLines(source) {
    if (/\0|\r(?!\n)/.test(source))
        return undefined;
    const texts = [];
    const starts = [];
    for (let start = 0; start <= source.length;) {
        const feed = source.indexOf("\n", start);
        const end = feed < 0 ? source.length : feed;
        texts.push(source.slice(start, source[end - 1] === "\r" && feed >= 0 ? end - 1 : end));
        starts.push(start);
        start = end + 1;
    }
    starts.push(source.length);
    return { source, texts, starts };
}
/** A line of the page with its end. */
export function wholeLine({ source, starts }, line) {
    return source.slice(starts[line], starts[line + 1]);
}
/** From a line and a column that begin at 0, as trees have it: both begin at 1. */
export function pointAt({ starts }, line, column) {
    return { line: line + 1, column: column + 1, offset: (starts[line] ?? 0) + column };
}
/** A piece of a line. */
export function positionOf(page, line, from, to) {
    return { start: pointAt(page, line, from), end: pointAt(page, line, to) };
}
