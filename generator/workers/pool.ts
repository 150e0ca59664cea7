import os from "node:os";
import type { ExtractTask, FormatTask } from "./tasks.js";

/** Threads that read pages and format files; they start with the first work that is worth it. */
export interface Pool {
  /** @param total - How many items all tasks of this kind have together. */
  readonly extractFacts: (task: ExtractTask, total: number) => Promise<string[]>;
  /** @param total - How many items all tasks of this kind have together. */
  readonly formatFiles: (task: FormatTask, total: number) => Promise<string[]>;
  /** Whether there are threads: this one has time, then. */
  readonly hasThreads: () => boolean;
  /** End the threads; the pool can be used again. */
  readonly close: () => Promise<void>;
}

/** So many items a task should have: enough that the way to a thread does not count. */
export const batchSize = 32;

/**
 * @param workers - How many threads beside this one. By default one for each other processor, 8 at
 *   most: this one has its own share, and with more they would wait for it. On two processors a second
 *   one takes a fifth more processor time, and no less time.
 */
export function createPool(
  workers = Math.min(8, Math.max(1, os.availableParallelism() - 1)),
): Pool {
  let threads: ReturnType<typeof startThreads> | undefined;
  const isSmall = (total: number): boolean =>
    !hasWorker || (threads === undefined && total <= 2 * batchSize);
  const run = async <Task>(name: string, task: Task): Promise<string[]> =>
    (await (threads ??= startThreads(workers))).run(task, { name });
  return {
    extractFacts: async (task, total) =>
      isSmall(total) ? (await import("./tasks.js")).extractFacts(task) : run("extractFacts", task),
    formatFiles: async (task, total) =>
      isSmall(total) ? (await import("./tasks.js")).formatFiles(task) : run("formatFiles", task),
    hasThreads: () => threads !== undefined,
    async close() {
      await (await threads)?.destroy();
      threads = undefined;
    },
  };
}

/** Tests that run the sources have no compiled worker, and do without threads. */
const hasWorker = import.meta.url.endsWith(".js");

async function startThreads(workers: number) {
  const { Tinypool } = await import("tinypool");
  const filename = new URL("./worker.js", import.meta.url).href;
  return new Tinypool({
    filename,
    minThreads: workers,
    maxThreads: workers,
    // Trees are short-lived: with room for them, a quarter of the time is not spent on collecting.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
}
