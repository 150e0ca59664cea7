import { printable } from "./printable.js";
/** Workflow commands by severity (GitHub Actions, "Workflow commands"). */
const commands = {
    error: "error",
    warning: "warning",
    info: "notice",
    off: "debug",
};
/** For GitHub Actions: one workflow command a finding, shown as annotations of the files. */
export function renderGithub({ diagnostics }) {
    return diagnostics
        .map(({ severity, ruleId, message, place, related }) => {
        const properties = {
            file: place.file,
            line: place.line,
            endLine: place.endLine,
            // Columns only hold within one line.
            ...(place.endLine === place.line ? { col: place.column, endColumn: place.endColumn } : {}),
            title: `typedown ${ruleId}`,
        };
        const fields = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
        const others = related.map((other) => `\n${other.place.file}:${other.place.line} ${other.message}`);
        return `::${commands[severity]} ${fields.join(",")}::${data([message, ...others].join(""))}\n`;
    })
        .join("");
}
/** Escaped as `@actions/core` does it (`command.ts`, `escapeData`); a log is a kind of terminal. */
function data(text) {
    const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    return printable(escaped);
}
/** As `escapeProperty` there. */
function property(value) {
    return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
