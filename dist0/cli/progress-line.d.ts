import type { Stage } from "../commands/run-context.js";
/** One line of a terminal that says what is being done, how far it is, and how fast it goes. */
export interface ProgressLine {
    readonly show: (stage: Stage, done: number, total: number | undefined) => void;
    /** Take the line away: something else is written, or the work is done. */
    readonly clear: () => void;
}
export declare function progressLine(stream: {
    readonly columns?: number;
    write(text: string): unknown;
}, now?: () => number): ProgressLine;
