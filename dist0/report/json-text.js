/**
 * A value as JSON, with a line break at the end. JSON escapes some control characters; a terminal
 * obeys others, too, and marks that turn the direction of writing, and a log the commands that
 * `printable` tells of. The data stays the same.
 */
export function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(/[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]|#(?=#(?:vso)?\[)/giu, escaped)}\n`;
}
function escaped(character) {
    return character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join("");
}
