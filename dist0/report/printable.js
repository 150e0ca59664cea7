/**
 * A text that comes from docs, for a terminal or a log: control characters, which could move the cursor
 * or colour what follows, and marks that turn the direction of writing are shown as U+FFFD. So is a
 * part of what logs take for the start of a command: `##[` and `##vso[` wherever they stand, `::` at
 * the start (actions/runner, `ActionCommand.cs`; azure-pipelines-agent, `Command.cs`).
 */
export function printable(text) {
    return text
        .replaceAll("\t", " ")
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\ufffd")
        .replace(/##(?=(?:vso)?\[)/gi, "#\ufffd")
        .replace(/^(\s*):(?=:)/, "$1\ufffd");
}
/** The same for a text of several lines. */
export function printableLines(text) {
    return text.split("\n").map(printable).join("\n");
}
