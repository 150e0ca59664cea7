/**
 * A value as JSON, with a line break at the end. JSON escapes some control characters; a terminal
 * obeys others, too, and marks that turn the direction of writing, and a log the commands that
 * `printable` tells of. The data stays the same.
 */
export declare function jsonText(value: unknown): string;
