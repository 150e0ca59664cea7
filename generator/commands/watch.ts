import path from "node:path";
import { configFiles, configTexts } from "../config/config-texts.js";
import type { Target } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
import { type GenerateResult, generateTarget } from "./generate.js";
import { rehearse } from "./rehearse.js";
import { readAhead } from "./read-facts.js";
import type { RunContext } from "./run-context.js";
import { type News, startWatcher } from "../workers/watcher.js";

/** What is watched, and for how long. */
export interface Watch {
  readonly targets: readonly Target[];
  /** The config file the user named; without one, those that `typedown` looks for in `cwd`. */
  readonly config: string | undefined;
  /** What {@link configTexts} said before the targets were made from it. */
  readonly configTexts: string;
  /** Ends the watch: a run under way ends before its next stage. */
  readonly signal: AbortSignal;
}

/** What happens while docs are watched. */
export interface WatchEvents {
  /** A target has been generated. */
  readonly generated: (run: WatchedRun) => void;
  /** The docs or the output cannot be used at the moment; watching goes on. */
  readonly failed: (error: UserError) => void;
  /** The first run is done, and all is ready for a change; what has changed meanwhile is seen to next. */
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
const burstMs = 25;

/**
 * Generate targets now, and again whenever their docs change, one run after the other.
 *
 * @returns `restart` when the config, or a docs folder itself, has been changed: targets are to be
 *   resolved anew, and folders watched anew. `end` when the signal says so.
 */
export async function watchTargets(
  { targets, config, configTexts: before, signal }: Watch,
  context: RunContext,
  events: WatchEvents,
): Promise<"restart" | "end"> {
  const changes = collectChanges(signal, (file) => {
    for (const target of targets) {
      const { docs } = target;
      if (isIn(docs, file)) readAhead(path.relative(docs, file), target, { ...context, signal });
    }
  });
  const close = await startWatcher(
    {
      folders: targets.map(({ docs }) => docs),
      files: configFiles(config, context.cwd),
      outs: targets.map(({ out }) => out),
    },
    changes.take,
  );
  try {
    // Of what was saved until now the watcher tells nothing.
    if (configTexts(config, context.cwd) !== before) return "restart";
    for (let changed: readonly string[] = []; !signal.aborted; changed = await changes.next()) {
      if (changes.isRestart()) return "restart";
      await runAll(targets, changed, { ...context, signal }, events);
      context.cache.save();
      if (!signal.aborted && changed.length === 0) {
        await prepare(targets, changes, { ...context, signal });
        if (!signal.aborted) events.waiting();
      }
    }
    return "end";
  } finally {
    changes.end();
    await close();
  }
}

/** What has changed since the last run. */
interface Changes {
  readonly take: (news: News) => void;
  readonly isRestart: () => boolean;
  /** Whether there is anything to do. */
  readonly isWaiting: () => boolean;
  /**
   * The files that have changed, once no more of them come for a moment; none at the end.
   *
   * @throws {UserError} if the system refuses to watch.
   */
  readonly next: () => Promise<readonly string[]>;
  /** Listen no more. */
  readonly end: () => void;
}

/** @param alone - Told of a page when no other one has changed so far. */
function collectChanges(signal: AbortSignal, alone: (file: string) => void): Changes {
  const files = new Set<string>();
  const state = { mustRestart: false, refused: "" };
  let last = 0;
  let wake = (): void => {};
  const awake = (): void => wake();
  signal.addEventListener("abort", awake);
  const isWaiting = (): boolean => files.size > 0 || state.mustRestart || state.refused !== "";
  return {
    take(news) {
      if (news.kind === "page") {
        if (files.add(news.file).size === 1) alone(news.file);
      } else if (news.kind === "failed") state.refused = news.code;
      else if (news.kind !== "ready") state.mustRestart = true;
      last = performance.now();
      wake();
    },
    isWaiting,
    isRestart: () => state.mustRestart,
    end: () => signal.removeEventListener("abort", awake),
    async next() {
      while (!isWaiting() && !signal.aborted) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
      for (
        let rest = burstMs;
        rest > 0 && !signal.aborted;
        rest = last + burstMs - performance.now()
      ) {
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
      if (state.refused !== "") throw new UserError(refusal(state.refused));
      const changed = [...files];
      files.clear();
      return changed;
    },
  };
}

function refusal(code: string): string {
  const limit = code === "ENOSPC" || code === "EMFILE";
  const way = limit ? "; raise the limit of what may be watched (Linux: fs.inotify.*)" : "";
  return `Cannot watch the docs: ${code}${way}`;
}

/** Generate the targets that changed files belong to; at the start, all. */
async function runAll(
  targets: readonly Target[],
  changed: readonly string[],
  context: RunContext,
  events: WatchEvents,
): Promise<void> {
  for (const target of targets) {
    const own = changed.filter((file) => isIn(target.docs, file));
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

function isIn(folder: string, file: string): boolean {
  return file.startsWith(`${folder}${path.sep}`);
}

/**
 * So often all is linked before anybody waits for it, for the engine compiles what runs often; and no
 * more once so much time has gone: who saves meanwhile waits for the end of one.
 */
const rehearsals = { times: 5, ms: 2000 };

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
    const end = performance.now() + rehearsals.ms;
    for (let done = 0; done < rehearsals.times && performance.now() < end; done++) {
      // Whatever has come meanwhile is seen to first, and so is the end.
      await new Promise((resolve) => setImmediate(resolve));
      if (changes.isWaiting() || context.signal?.aborted) return;
      await rehearse(target, context);
    }
  }
}
