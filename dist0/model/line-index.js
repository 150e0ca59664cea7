/** A function from two offsets of a text to the place between them. Lines are found when first asked for. */
export function lineIndex(source) {
    let starts;
    const point = (offset) => {
        starts ??= lineStarts(source);
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return (start, end) => {
        const [from, to] = [point(start), point(end)];
        return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
}
/** Line ends as in CommonMark 0.31, 2.1: a line feed, a carriage return, or both. */
function lineStarts(source) {
    return [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
}
