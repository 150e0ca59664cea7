/** A place of a page's facts, with the page's file. */
export function placeIn(page, place) {
    const { line, column, endLine, endColumn } = place;
    return { file: page.file, line, column, endLine, endColumn };
}
/** Where a page states something, and by what kind of text. */
export function originIn(page, place, source) {
    const { line, column, endLine, endColumn } = place;
    return { file: page.file, line, column, endLine, endColumn, source };
}
/** Order by code unit, for `sort`. */
export function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
