import { commentText } from "./escape.js";
/** Comments are folded at this width, so that a changed sentence is a small diff. */
const width = 92;
/** The doc comment of a declaration; none where there is nothing to say. */
export function docComment({ text, deprecated, readOnly }) {
    const tags = [
        ...(deprecated === undefined
            ? []
            : [`@deprecated ${folded(commentText(deprecated)).join("\n")}`.trim()]),
        ...(readOnly ? ["@readonly"] : []),
    ];
    const lines = text === "" ? [] : folded(commentText(text));
    const all = [...lines, ...(lines.length > 0 && tags.length > 0 ? [""] : []), ...tags];
    if (all.length === 0)
        return [];
    // ts-morph makes a comment of several lines when the text starts with a line break. For a structure
    // instead of a text it makes a writer of its own, which costs more than all the rest.
    return [all.length > 1 ? `\n${all.join("\n")}` : all.join("")];
}
/** Fold each line of a text at blanks; lines of lists keep their indentation. */
function folded(text) {
    return text.split("\n").flatMap((line) => foldLine(line.trimEnd()));
}
function foldLine(line) {
    const indent = /^\s*(?:[-*]\s+)?/.exec(line)?.[0].length ?? 0;
    const lines = [];
    let current = "";
    for (const word of line.split(/(?<=\S) +/)) {
        const next = current === "" ? word : `${current} ${word}`;
        if (next.length > width && current.trim() !== "") {
            lines.push(current);
            current = " ".repeat(Math.min(indent, 8)) + word;
        }
        else
            current = next;
    }
    return [...lines, current];
}
