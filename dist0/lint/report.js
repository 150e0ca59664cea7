/** A place of a page's facts, with the page's file. */
export function placeIn(page, { line, column, endLine, endColumn }) {
    return { file: page.file, line, column, endLine, endColumn };
}
/** A related place, as diagnostics have them; none where there is no place. */
export function relatedTo(message, place) {
    if (!place)
        return [];
    const { file, line, column, endLine, endColumn } = place;
    return [{ message, place: { file, line, column, endLine, endColumn } }];
}
