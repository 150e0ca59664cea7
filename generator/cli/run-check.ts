import { checkTarget } from "../commands/check.js";
import { shownPath } from "../commands/shown-path.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { exitCode } from "./exit-code.js";
import { withRunContext } from "../commands/run-context.js";
import { type Flags, loadOutputTargets, runOptions } from "./load-targets.js";
import type { Output } from "./output.js";
import { printFindings } from "./print-findings.js";
import { checkSummary, mendingNotes } from "./summaries.js";

/** `typedown check`: every finding with its diff, and what mends it. */
export async function runCheck(flags: Flags, cwd: string, output: Output): Promise<number> {
  const findings: Diagnostic[] = [];
  const targets = await loadOutputTargets(flags, cwd);
  await withRunContext(runOptions(flags, cwd, output), async (context) => {
    for (const target of targets) {
      const start = performance.now();
      const result = await checkTarget(target, context);
      for (const finding of result.diagnostics) findings.push(finding);
      output.note(checkSummary(result, shownPath(target.out, cwd), performance.now() - start));
    }
  });
  const { format = "text", maxWarnings } = targets[0]?.findings ?? {};
  output.print(printFindings(findings, { command: "check", format, cwd }));
  for (const note of mendingNotes(findings)) output.note(note);
  return exitCode(findings, maxWarnings);
}
