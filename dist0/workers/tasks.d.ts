import type { ReadingOptions } from "../model/options.js";
import type { FilePlan } from "../model/output-plan.js";
/** Pages to read in one go. */
export interface ExtractTask {
    readonly items: readonly {
        readonly file: string;
        readonly bytes: Uint8Array;
    }[];
    readonly reading: ReadingOptions;
}
/** Files of an output folder to format in one go. */
export interface FormatTask {
    readonly items: readonly {
        readonly path: string;
        readonly text: string;
    }[];
    readonly out: string;
}
/** Files of an output folder to make from their plans in one go. */
export interface RenderTask {
    readonly plans: readonly FilePlan[];
    readonly out: string;
}
/** What each page says, as JSON: text costs less on its way between threads than objects do. */
export declare function extractFacts({ items, reading }: ExtractTask): Promise<string[]>;
/** The formatted text of each file, from its plan. */
export declare function renderFiles({ plans, out }: RenderTask): Promise<string[]>;
/** Load what that takes: half a second, most of it TypeScript. */
export declare function loadRenderer({ out }: Pick<RenderTask, "out">): Promise<string[]>;
/** The formatted text of each file. */
export declare function formatFiles({ items, out }: FormatTask): Promise<string[]>;
