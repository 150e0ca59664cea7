/**
 * A text that comes from docs, for a terminal or a log: control characters, which could move the cursor
 * or colour what follows, and marks that turn the direction of writing are shown as U+FFFD. So is a
 * part of what logs take for the start of a command: `##[` and `##vso[` wherever they stand, `::` at
 * the start (actions/runner, `ActionCommand.cs`; azure-pipelines-agent, `Command.cs`).
 */
export declare function printable(text: string): string;
/** The same for a text of several lines. */
export declare function printableLines(text: string): string;
