/** A text with some edits, none of which is within another. */
export function editedText(text, edits) {
    const parts = [];
    let done = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        parts.push(text.slice(done, edit.start), edit.text);
        done = edit.end;
    }
    return [...parts, text.slice(done)].join("");
}
