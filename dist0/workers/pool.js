import os from "node:os";
import { UserError } from "../diagnostics/user-error.js";
/** So many items a task should have: enough that the way to a thread does not count. */
export const batchSize = 32;
/** So many pages or files are few: none is read or made by another thread for their own sake. */
export const few = 2 * batchSize;
/** While this thread takes in so many pages from the cache, another one has loaded what reads them. */
const enoughOthers = 500;
/**
 * @param workers - How many threads beside this one. By default one for each other processor, 8 at
 *   most: this one has its own share, and with more they would wait for it. On two processors a second
 *   one takes a fifth more processor time, and no less time.
 */
export function createPool(workers = Math.min(8, Math.max(1, os.availableParallelism() - 1))) {
    let threads;
    let isLarge = false;
    const start = (total) => {
        isLarge ||= total > few;
        if (hasWorker)
            threads ??= startThreads(isLarge ? workers : 1, workers);
    };
    /** `undefined` if there is no thread. */
    const inThread = async (name, task) => {
        const pool = await threads;
        return pool?.run(task, { name }).catch((error) => {
            throw asThrown(error);
        });
    };
    return {
        async start(pages, others) {
            if (pages > few || (pages > 0 && others >= enoughOthers))
                start(pages);
            await threads;
        },
        extractFacts: async (task) => (await inThread("extractFacts", task)) ?? (await import("./tasks.js")).extractFacts(task),
        async formatFiles(task, total) {
            if (total > few)
                start(total);
            return ((await inThread("formatFiles", task)) ?? (await import("./tasks.js")).formatFiles(task));
        },
        renderFiles: async (task) => (await inThread("renderFiles", task)) ?? (await import("./tasks.js")).renderFiles(task),
        loadRenderer(task) {
            // The pool may be closed meanwhile; and what is wrong shows when it is needed.
            if (!isLarge)
                inThread("loadRenderer", task).catch(() => { });
        },
        isLarge: () => isLarge,
        async close() {
            await (await threads)?.destroy();
            threads = undefined;
            isLarge = false;
        },
    };
}
/** An error that comes from a thread has lost its class; only its stack still begins with it. */
function asThrown(error) {
    if (!(error instanceof Error) || !error.stack?.startsWith("UserError: "))
        return error;
    return new UserError(error.message, { cause: error });
}
/** Tests that run the sources have no compiled worker, and do without threads. */
const hasWorker = import.meta.url.endsWith(".js");
async function startThreads(now, atMost) {
    const { Tinypool } = await import("tinypool");
    const filename = new URL("./worker.js", import.meta.url).href;
    return new Tinypool({
        filename,
        minThreads: now,
        maxThreads: atMost,
        idleTimeout: 60_000,
        // Trees are short-lived: with room for them, a quarter of the time is not spent on collecting.
        resourceLimits: { maxYoungGenerationSizeMb: 48 },
    });
}
