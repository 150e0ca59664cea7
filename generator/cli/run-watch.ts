import { type RunContext, withRunContext } from "../commands/run-context.js";
import { shownPath } from "../commands/shown-path.js";
import { watchTargets } from "../commands/watch.js";
import type { GenerateResult } from "../commands/generate.js";
import { loadConfig } from "../config/load-config.js";
import type { Target } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
import { type Flags, loadTargets, runFlags } from "./load-targets.js";
import type { Output } from "./output.js";
import { printFindings } from "./print-findings.js";
import { generateSummary } from "./summaries.js";

/** `typedown watch`: generate, and again with every change, until Ctrl-C. */
export async function runWatch(flags: Flags, cwd: string, output: Output): Promise<number> {
  const given = typeof flags["config"] === "string" ? flags["config"] : undefined;
  const { file } = await loadConfig(cwd, given);
  return withRunContext({ cwd, ...runFlags(flags) }, async (context) => {
    let next: "restart" | "end" = "restart";
    for (let targets = await loadTargets(flags, cwd); next === "restart";) {
      next = await watchUntil(targets, file, context, output);
      if (next === "restart") targets = await changedTargets(targets, flags, cwd, output);
    }
    return 0;
  });
}

/** Watch until the user or the config asks for something else. */
async function watchUntil(
  targets: readonly Target[],
  config: string | undefined,
  context: RunContext,
  output: Output,
): Promise<"restart" | "end"> {
  let decide: (next: "restart" | "end") => void = () => {};
  const decided = new Promise<"restart" | "end">((resolve) => (decide = resolve));
  const end = (): void => decide("end");
  process.once("SIGINT", end).once("SIGTERM", end);
  const stop = await watchTargets(targets, config, context, {
    generated: (target, result, changed) => {
      show(target, result, changed, context.cwd, output);
    },
    failed: (error) => output.note(`typedown: ${error.message}`),
    configChanged: () => decide("restart"),
  });
  output.note("watching; Ctrl-C ends it");
  const next = await decided;
  process.off("SIGINT", end).off("SIGTERM", end);
  await stop();
  return next;
}

/** The targets of the changed config; those of before as long as it has a mistake. */
async function changedTargets(
  before: Target[],
  flags: Flags,
  cwd: string,
  output: Output,
): Promise<Target[]> {
  try {
    return await loadTargets(flags, cwd);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    output.note(`typedown: ${error.message}; going on with the settings of before`);
    return before;
  }
}

function show(
  target: Target,
  result: GenerateResult,
  changed: readonly string[],
  cwd: string,
  output: Output,
): void {
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  output.print(printFindings(errors, { command: "watch", format: target.findings.format, cwd }));
  const [first] = changed;
  const cause =
    first === undefined ? "" : `${shownPath(first, cwd)}${changed.length > 1 ? " …" : ""} → `;
  output.note(`${cause}${generateSummary(result, shownPath(target.out, cwd))}`);
}
