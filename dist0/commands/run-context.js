import { memoryCache, openCache } from "../cache/cache.js";
import { createPool } from "../workers/pool.js";
import { createMemory } from "./memory.js";
/** Do something with a cache and threads, and end the threads. */
export async function withRunContext({ cwd = process.cwd(), cache = true, workers, progress = () => { }, signal }, run) {
    const pool = createPool(workers);
    const opened = cache ? openCache(cwd) : memoryCache();
    try {
        return await run({ cwd, cache: opened, memory: createMemory(), pool, progress, signal });
    }
    finally {
        opened.save();
        await pool.close();
    }
}
/** Let what waits for this thread have its turn: others are given their work, and say what is done. */
export async function turn() {
    await new Promise((resolve) => setImmediate(resolve));
}
/** A stage begins, unless the run is to end. */
export function enter({ progress, signal }, stage, total) {
    signal?.throwIfAborted();
    progress(stage, 0, total);
}
