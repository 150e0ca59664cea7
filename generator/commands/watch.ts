import path from "node:path";
import type { Target } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
import { type GenerateResult, generateTarget } from "./generate.js";
import type { RunContext } from "./run-context.js";

/** What happens while docs are watched. */
export interface WatchEvents {
  /** A target has been generated; `changed` are the files whose saving led to it, none at the start. */
  readonly generated: (target: Target, result: GenerateResult, changed: readonly string[]) => void;
  /** The docs or the output cannot be used at the moment; watching goes on. */
  readonly failed: (error: UserError) => void;
  /** A config file has changed. Targets of before are not generated again. */
  readonly configChanged: () => void;
}

/** Several saves within so many milliseconds are one. */
const burstMs = 60;

/**
 * Generate targets now, and again whenever their docs change, until told to stop.
 *
 * @param config - The config file, if there is one.
 * @returns Stops: no new run begins, and one under way is waited for.
 */
export async function watchTargets(
  targets: readonly Target[],
  config: string | undefined,
  context: RunContext,
  events: WatchEvents,
): Promise<() => Promise<void>> {
  const { watch } = await import("chokidar");
  const changed = new Set<string>();
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (files: readonly string[]): Promise<void> => {
    for (const target of targets) {
      const own = files.filter((file) => file.startsWith(`${target.docs}${path.sep}`));
      if (stopped || (files.length > 0 && own.length === 0)) continue;
      try {
        const result = await generateTarget(target, context, { force: false });
        events.generated(target, result, own);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        events.failed(error);
      }
    }
  };
  const watcher = watch([...targets.map(({ docs }) => docs), ...(config ? [config] : [])], {
    ignoreInitial: true,
    ignored: (file, stats) =>
      /[/\\](?:\.[^/\\]+|node_modules)(?:[/\\]|$)/.test(file.slice(docsLength(file))) ||
      (stats?.isFile() === true && !/\.md$/i.test(file) && file !== config),
  });
  watcher.on("all", (_event, file) => {
    if (file === config) return events.configChanged();
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => {
        const files = [...changed];
        changed.clear();
        return files.length > 0 ? run(files) : undefined;
      });
    }, burstMs);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  await (running = run([]));
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await watcher.close();
    await running;
  };

  /** What is above the docs folder may be hidden; what is in it may not. */
  function docsLength(file: string): number {
    return targets.find(({ docs }) => file.startsWith(docs))?.docs.length ?? 0;
  }
}
