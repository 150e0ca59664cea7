const delimiterRow = /^(?:\|[ \t]*:?-+:?[ \t]*)+(?:\|[ \t]*)?$/;
/**
 * The last line of the table that begins at a line, if it is one that nobody could read in another
 * way: each line begins with a pipe and escapes none, and there are as many delimiters as headings
 * (GFM 0.29, 4.10).
 */
export function tableEnd(lines, first) {
    const [header = "", delimiters = ""] = lines.slice(first, first + 2);
    if (!delimiterRow.test(delimiters) || !/[^| \t]/.test(header))
        return undefined;
    if (rowCells(header).length !== rowCells(delimiters).length)
        return undefined;
    let end = first;
    for (let line = header; line !== undefined && !isBlank(line);) {
        if (!line.startsWith("|") || /\\[\\|]/.test(line))
            return undefined;
        line = lines[++end];
    }
    return end - 1;
}
export function isBlank(line) {
    return /^[ \t]*$/.test(line);
}
/** The cells of a row that begins with a pipe and escapes none. */
export function rowCells(line) {
    const cells = [];
    for (let start = 0; start < line.length;) {
        const pipe = line.indexOf("|", start + 1);
        const stop = pipe < 0 ? line.length : pipe;
        let [from, to] = [start + 1, stop];
        while (from < to && isSpace(line[from]))
            from++;
        while (to > from && isSpace(line[to - 1]))
            to--;
        const end = isBlank(line.slice(stop + 1)) ? line.length : stop;
        cells.push({ start, end, from, to });
        start = end;
    }
    return cells;
}
function isSpace(character) {
    return character === " " || character === "\t";
}
