import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { withRunContext } from "../commands/run-context.js";
import { shownPath } from "../commands/shown-path.js";
import { watchTargets, type WatchedRun } from "../commands/watch.js";
import { configTexts } from "../config/config-texts.js";
import type { Target } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
import { type Flags, loadOutputTargets, runOptions } from "./load-targets.js";
import type { Output } from "./output.js";
import { noteKept, printFindings } from "./print-findings.js";
import { generateSummary } from "./summaries.js";

/** `typedown watch`: generate, and again with every change, until Ctrl-C. */
export async function runWatch(flags: Flags, cwd: string, output: Output): Promise<number> {
  // Threads that wait give their room for short-lived objects back; to win it again, each page that is
  // saved would have it collected ten times. This process is ours: nobody else's threads are meant.
  setFlagsFromString("--min-semi-space-size=16");
  const config =
    typeof flags["config"] === "string" ? path.resolve(cwd, flags["config"]) : undefined;
  const stop = new AbortController();
  const { signal } = stop;
  // The second Ctrl-C does not wait: whatever is half done, the next run mends.
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  return withRunContext(runOptions(flags, cwd, output), async (context) => {
    let texts = configTexts(config, cwd);
    let targets = await loadOutputTargets(flags, cwd);
    for (;;) {
      const watch = { targets, config, configTexts: texts, signal };
      const next = await watchTargets(watch, context, {
        generated: (run) => show(run, cwd, output),
        failed: (error) => output.fail(`typedown: ${error.message}`),
        waiting: () => output.note("watching; Ctrl-C ends it"),
      });
      if (next === "end") return 0;
      texts = configTexts(config, cwd);
      targets = await changedTargets(targets, flags, cwd, output);
    }
  });
}

/** The targets of the changed config; those of before as long as it has a mistake. */
async function changedTargets(
  before: Target[],
  flags: Flags,
  cwd: string,
  output: Output,
): Promise<Target[]> {
  try {
    return await loadOutputTargets(flags, cwd);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    output.fail(`typedown: ${error.message}; going on with the settings of before`);
    return before;
  }
}

function show({ target, result, changed, ms }: WatchedRun, cwd: string, output: Output): void {
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  output.print(printFindings(errors, { command: "watch", format: target.findings.format, cwd }));
  noteKept(target, result, cwd, output);
  const [first] = changed;
  const cause =
    first === undefined ? "" : `${shownPath(first, cwd)}${changed.length > 1 ? " …" : ""} → `;
  output.note(`${cause}${generateSummary(result, shownPath(target.out, cwd), ms)}`);
}
