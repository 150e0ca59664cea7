import { changeCounts, changeGroups } from "./change-groups.js";
import { printable } from "./printable.js";
import { renderText } from "./render-text.js";
/**
 * Changes for people: `grade  rule  message`, the gravest first; below it the grades for each side and
 * why, and the places before and after. The last line counts. Pages in error come first.
 */
export function renderChangesText(changes, diagnostics = []) {
    // The files may be of another day: no lines of theirs.
    const inError = renderText({ command: "diff", diagnostics, sourceLine: () => undefined });
    const lines = changeGroups(changes).flatMap((group) => group.changes.flatMap((change) => [
        `${group.grade}  ${change.ruleId}  ${printable(change.message)}`,
        `    readers: ${change.readers}, writers: ${change.writers}. ${change.why}`,
        ...placeLines(change),
    ]));
    return `${inError}${[...lines, changeCounts(changes)].join("\n")}\n`;
}
function placeLines({ before, after }) {
    const line = (side, place) => place ? [`    ${side} ${printable(place.file)}:${place.line}:${place.column}`] : [];
    return [...line("before", before), ...line("after ", after)];
}
