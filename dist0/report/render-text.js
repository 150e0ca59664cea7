import { printable } from "./printable.js";
/**
 * For people: `file:line:column  severity  rule  message`, below it the source line with the place
 * marked, then related places and a diff.
 */
export function renderText({ diagnostics, sourceLine }) {
    return diagnostics.map((finding) => renderFinding(finding, sourceLine)).join("");
}
function renderFinding({ ruleId, severity, message, place, related, detail }, sourceLine) {
    const lines = [
        `${point(place)}  ${severity}  ${ruleId}  ${printable(message)}`,
        ...(detail === undefined ? excerpt(place, sourceLine) : []),
        ...related.map((other) => `    ${point(other.place)}  ${printable(other.message)}`),
        ...(detail === undefined
            ? []
            : detail
                .trimEnd()
                .split("\n")
                .slice(2)
                .map((line) => `    ${printable(line)}`)),
    ];
    return `${lines.join("\n")}\n`;
}
function point({ file, line, column }) {
    return `${printable(file)}:${line}:${column}`;
}
/** Longer lines are cut around the place. */
const width = 100;
function excerpt(place, sourceLine) {
    const text = sourceLine(place.file, place.line);
    if (text === undefined || text.trim() === "")
        return [];
    const start = place.column - 1;
    const end = place.endLine === place.line ? Math.max(place.endColumn - 1, start + 1) : text.length;
    const from = start > width - 20 ? start - 20 : 0;
    const shown = printable(text.slice(from, from + width));
    const marks = Math.max(1, Math.min(end, from + width) - start);
    const number = String(place.line);
    return [
        `    ${number} | ${from > 0 ? "…" : ""}${shown}${text.length > from + width ? "…" : ""}`,
        `    ${" ".repeat(number.length)} | ${" ".repeat(start - from + (from > 0 ? 1 : 0))}${"^".repeat(marks)}`,
    ];
}
