import type { ExtractTask, FormatTask, RenderTask } from "./tasks.js";
/** Threads that read pages and make files; they start with the first work that is worth it. */
export interface Pool {
    /**
     * Start them, if it is worth it: for many pages; or for a few, when this thread has enough to do with
     * others meanwhile.
     */
    readonly start: (pages: number, others: number) => Promise<void>;
    readonly extractFacts: (task: ExtractTask) => Promise<string[]>;
    /** @param total - How many files all tasks of this kind have together. */
    readonly formatFiles: (task: FormatTask, total: number) => Promise<string[]>;
    /** Emit and format few files. */
    readonly renderFiles: (task: RenderTask) => Promise<string[]>;
    /** Have a thread, if there is one, load what {@link renderFiles} takes; nobody need wait for it. */
    readonly loadRenderer: (task: Pick<RenderTask, "out">) => void;
    /** Whether threads have been started for much work: then this one has time to load what it takes. */
    readonly isLarge: () => boolean;
    /** End the threads; the pool can be used again. */
    readonly close: () => Promise<void>;
}
/** So many items a task should have: enough that the way to a thread does not count. */
export declare const batchSize = 32;
/** So many pages or files are few: none is read or made by another thread for their own sake. */
export declare const few: number;
/**
 * @param workers - How many threads beside this one. By default one for each other processor, 8 at
 *   most: this one has its own share, and with more they would wait for it. On two processors a second
 *   one takes a fifth more processor time, and no less time.
 */
export declare function createPool(workers?: number): Pool;
