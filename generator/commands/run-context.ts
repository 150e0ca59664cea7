import { type Cache, openCache } from "../cache/cache.js";
import { createPool, type Pool } from "../workers/pool.js";

/** What a run is done with. */
export interface RunContext {
  /** The folder the run was started in: results show paths relative to it. */
  readonly cwd: string;
  /** `undefined` with `--no-cache`. */
  readonly cache: Cache | undefined;
  readonly pool: Pool;
}

/** How a run is done, as its caller says. `cache` and `workers` do not change what it does. */
export interface RunOptions {
  /** What relative paths are relative to; the process's own folder by default. */
  readonly cwd?: string;
  /** Whether what earlier runs worked out may be used; true by default. */
  readonly cache?: boolean;
  /** How many threads read and format; by default as many as there are processors. */
  readonly workers?: number | undefined;
}

/** Do something with a cache and threads, and end the threads. */
export async function withRunContext<Result>(
  { cwd = process.cwd(), cache = true, workers }: RunOptions,
  run: (context: RunContext) => Promise<Result>,
): Promise<Result> {
  const pool = createPool(workers);
  try {
    return await run({ cwd, cache: cache ? openCache(cwd) : undefined, pool });
  } finally {
    await pool.close();
  }
}
