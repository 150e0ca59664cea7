import path from "node:path";
import { configNames } from "../config/load-config.js";
import type { Target } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
import { isFolder } from "../read/read-text.js";
import { type GenerateResult, generateTarget } from "./generate.js";
import { rehearse } from "./rehearse.js";
import type { RunContext } from "./run-context.js";

/** What is watched, and for how long. */
export interface Watch {
  readonly targets: readonly Target[];
  /** The config file the user named; without one, those that `typedown` looks for in `cwd`. */
  readonly config: string | undefined;
  /** Ends the watch: a run under way ends before its next stage. */
  readonly signal: AbortSignal;
}

/** What happens while docs are watched. */
export interface WatchEvents {
  /** A target has been generated. */
  readonly generated: (run: WatchedRun) => void;
  /** The docs or the output cannot be used at the moment; watching goes on. */
  readonly failed: (error: UserError) => void;
  /** The first run is done; from now on changes are waited for. */
  readonly waiting: () => void;
}

/** What a run for one target has come to. */
export interface WatchedRun {
  readonly target: Target;
  readonly result: GenerateResult;
  /** The files whose saving led to it, none at the start. */
  readonly changed: readonly string[];
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** Several saves within so many milliseconds are one. */
const burstMs = 40;

/** A docs folder that is gone is looked for again so often. */
const returnMs = 100;

/**
 * Generate targets now, and again whenever their docs change, one run after the other.
 *
 * @returns `restart` when the config, or a docs folder itself, has been changed: targets are to be
 *   resolved anew, and folders watched anew. `end` when the signal says so.
 */
export async function watchTargets(
  { targets, config, signal }: Watch,
  context: RunContext,
  events: WatchEvents,
): Promise<"restart" | "end"> {
  const changes = collectChanges(signal);
  const watchers = await startWatchers(targets, config, context.cwd, changes);
  try {
    for (let changed: readonly string[] = []; !signal.aborted; changed = await changes.next()) {
      if (changes.isRestart()) return "restart";
      await runAll(targets, changed, { ...context, signal }, events);
      context.cache.save();
      if (targets.some(({ docs }) => !isFolder(docs))) {
        await untilThere(targets, signal);
        changes.restart();
      } else if (!signal.aborted && changed.length === 0) {
        events.waiting();
        await prepare(targets, changes, { ...context, signal });
      }
    }
    return "end";
  } finally {
    await Promise.all(watchers.map((watcher) => watcher.close()));
  }
}

/** Changed files since the last run. */
interface Changes {
  readonly add: (file: string) => void;
  readonly restart: () => void;
  readonly isRestart: () => boolean;
  /** Whether there is anything to do. */
  readonly isWaiting: () => boolean;
  /** The files that have changed, once no more of them come for a moment; none at the end. */
  readonly next: () => Promise<readonly string[]>;
}

function collectChanges(signal: AbortSignal): Changes {
  const files = new Set<string>();
  const state = { mustRestart: false };
  let last = 0;
  let wake = (): void => {};
  signal.addEventListener("abort", () => wake());
  const touch = (): void => {
    last = performance.now();
    wake();
  };
  return {
    add(file) {
      files.add(file);
      touch();
    },
    restart() {
      state.mustRestart = true;
      touch();
    },
    isWaiting: () => files.size > 0 || state.mustRestart,
    isRestart: () => state.mustRestart,
    async next() {
      while (files.size === 0 && !state.mustRestart && !signal.aborted) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
      for (
        let rest = burstMs;
        rest > 0 && !signal.aborted;
        rest = last + burstMs - performance.now()
      ) {
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
      const changed = [...files];
      files.clear();
      return changed;
    },
  };
}

async function startWatchers(
  targets: readonly Target[],
  config: string | undefined,
  cwd: string,
  changes: Changes,
) {
  const { watch } = await import("chokidar");
  const folders = targets.map(({ docs }) => docs);
  const docs = watch(folders, {
    ignoreInitial: true,
    ignored: (file, stats) =>
      /[/\\](?:\.[^/\\]+|node_modules)(?:[/\\]|$)/.test(file.slice(docsLength(file))) ||
      (stats?.isFile() === true && !/\.md$/i.test(file)),
  });
  docs.on("all", (event, file) => {
    // The system watches a folder, not a path: what takes its place has to be watched anew.
    if (event === "unlinkDir" && folders.includes(file)) changes.restart();
    else changes.add(file);
  });
  const configs = config === undefined ? configNames.map((name) => path.join(cwd, name)) : [config];
  const beside = watch(path.dirname(configs[0] ?? cwd), {
    ignoreInitial: true,
    depth: 0,
    ignored: (file, stats) => stats?.isFile() === true && !configs.includes(file),
  });
  beside.on("all", (_event, file) => {
    if (configs.includes(file)) changes.restart();
  });
  const watchers = [docs, beside];
  await Promise.all(
    watchers.map((each) => new Promise<void>((resolve) => each.once("ready", () => resolve()))),
  );
  return watchers;

  /** What is above the docs folder may be hidden; what is in it may not. */
  function docsLength(file: string): number {
    return folders.find((folder) => file.startsWith(folder))?.length ?? 0;
  }
}

/** Generate the targets that changed files belong to; at the start, all. */
async function runAll(
  targets: readonly Target[],
  changed: readonly string[],
  context: RunContext,
  events: WatchEvents,
): Promise<void> {
  for (const target of targets) {
    const own = changed.filter((file) => file.startsWith(`${target.docs}${path.sep}`));
    if (changed.length > 0 && own.length === 0) continue;
    const start = performance.now();
    try {
      const result = await generateTarget(target, context, { force: false });
      events.generated({ target, result, changed: own, ms: performance.now() - start });
    } catch (error) {
      if (context.signal?.aborted) return;
      if (!(error instanceof UserError)) throw error;
      events.failed(error);
    }
  }
}

/** So often all is linked before anybody waits for it: the engine compiles what runs often. */
const rehearsals = 2;

/**
 * While nothing changes: read what the first run may have found in no need of reading, and load and
 * compile the code of the stages, so that the first change is as fast as those after it.
 */
async function prepare(
  targets: readonly Target[],
  changes: Changes,
  context: RunContext,
): Promise<void> {
  for (const target of targets) {
    for (let done = 0; done < rehearsals; done++) {
      // Whatever has come meanwhile is seen to first, and so is the end.
      await new Promise((resolve) => setImmediate(resolve));
      if (changes.isWaiting() || context.signal?.aborted) return;
      await rehearse(target, context);
    }
  }
}

/** Wait for docs folders that are gone: another branch may lack them for a while. */
async function untilThere(targets: readonly Target[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !targets.every(({ docs }) => isFolder(docs))) {
    await new Promise((resolve) => setTimeout(resolve, returnMs));
  }
}
