import type { Progress } from "../commands/run-context.js";
/** Where a command's text goes. */
export interface Output {
    /** Results, to standard output. */
    readonly print: (text: string) => void;
    /** One line about how it went; not with `--quiet`. */
    readonly note: (text: string) => void;
    /** One line about what could not be done. */
    readonly fail: (text: string) => void;
    /** How far it is, on a terminal; not with `--quiet`, and not in CI. */
    readonly progress: Progress;
}
/** What is used of a process's streams. */
interface Stream {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): unknown;
}
/** The output of a process, where one line of progress gives way to all else. */
export declare function createOutput(stdout: Stream, stderr: Stream, { quiet, env }: {
    readonly quiet: boolean;
    readonly env: Readonly<NodeJS.ProcessEnv>;
}): Output;
export {};
