import os from "node:os";
import { UserError } from "../diagnostics/user-error.js";
import { forgetSettings, formatKey } from "../format/formatter.js";
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
  /**
   * All that decides how files of a folder are formatted, as one text: see `format/formatter.ts`.
   *
   * @throws {UserError} if the consumer's prettier config cannot be used.
   */
  readonly formatKey: (task: Pick<RenderTask, "out">) => Promise<string>;
  /** Have a thread, if there is one, load what {@link renderFiles} takes; nobody need wait for it. */
  readonly loadRenderer: (task: Pick<RenderTask, "out">) => void;
  /** Whether threads have been started for much work: then this one has time to load what it takes. */
  readonly isLarge: () => boolean;
  /**
   * Forget the settings of prettier: from now on a new thread formats. Node keeps a module that it has
   * once loaded, such as `prettier.config.js`, as long as the thread lives.
   */
  readonly forgetSettings: () => Promise<void>;
  /** End the threads; the pool can be used again. */
  readonly close: () => Promise<void>;
}

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
export function createPool(
  workers = Math.min(8, Math.max(1, os.availableParallelism() - 1)),
): Pool {
  let threads: ReturnType<typeof startThreads> | undefined;
  let isLarge = false;
  let isOutdated = false;
  const start = (total: number): void => {
    isLarge ||= total > few;
    if (hasWorker) threads ??= startThreads(isLarge ? workers : 1, workers);
  };
  /** `undefined` if there is no thread. */
  const inThread = async (name: string, task: object): Promise<string[] | undefined> => {
    const pool = await threads;
    return pool?.run(task, { name }).catch((error: unknown) => {
      throw asThrown(error);
    });
  };
  /** The same for what depends on settings. */
  const inCurrentThread = (name: string, task: object): Promise<string[] | undefined> => {
    if (isOutdated) start(1);
    return inThread(name, task);
  };
  const close = async (): Promise<void> => {
    await (await threads)?.destroy();
    threads = undefined;
    isLarge = false;
  };
  return {
    async start(pages, others) {
      if (pages > few || (pages > 0 && others >= enoughOthers)) start(pages);
      await threads;
    },
    extractFacts: async (task) =>
      (await inThread("extractFacts", task)) ?? (await import("./tasks.js")).extractFacts(task),
    async formatFiles(task, total) {
      if (total > few) start(total);
      return (
        (await inCurrentThread("formatFiles", task)) ??
        (await import("./tasks.js")).formatFiles(task)
      );
    },
    renderFiles: async (task) =>
      (await inCurrentThread("renderFiles", task)) ??
      (await import("./tasks.js")).renderFiles(task),
    async formatKey({ out }) {
      const [key] = (isOutdated && (await inCurrentThread("formatKeys", { out }))) || [];
      return key ?? formatKey(out);
    },
    loadRenderer(task) {
      // The pool may be closed meanwhile; and what is wrong shows when it is needed.
      if (!isLarge) inThread("loadRenderer", task).catch(() => {});
    },
    isLarge: () => isLarge,
    async forgetSettings() {
      await close();
      if (hasWorker) isOutdated = true;
      else await forgetSettings();
    },
    close,
  };
}

/** An error that comes from a thread has lost its class; only its stack still begins with it. */
function asThrown(error: unknown): unknown {
  if (!(error instanceof Error) || !error.stack?.startsWith("UserError: ")) return error;
  return new UserError(error.message, { cause: error });
}

/** Tests that run the sources have no compiled worker, and do without threads. */
const hasWorker = import.meta.url.endsWith(".js");

async function startThreads(now: number, atMost: number) {
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
