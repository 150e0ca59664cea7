import { compareTarget } from "../commands/compare.js";
import { withRunContext } from "../commands/run-context.js";
import { shownPath } from "../commands/shown-path.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { exitCode } from "./exit-code.js";
import { type Flags, loadTargets, runOptions } from "./load-targets.js";
import type { Output } from "./output.js";
import { printFindings } from "./print-findings.js";
import { countsByRule, counted } from "./summaries.js";

/** `typedown compare`: where docs and the service's metadata differ. */
export async function runCompare(flags: Flags, cwd: string, output: Output): Promise<number> {
  const targets = await loadTargets(flags, cwd);
  const findings: Diagnostic[] = [];
  await withRunContext(runOptions(flags, cwd, output), async (context) => {
    for (const target of targets) {
      const { diagnostics, pages } = await compareTarget(target, context);
      for (const finding of diagnostics) findings.push(finding);
      const count = counted(diagnostics.length, "finding");
      output.note(`${shownPath(target.docs, cwd)}: ${count} (${counted(pages, "page")})`);
    }
  });
  const { format = "text", maxWarnings } = targets[0]?.findings ?? {};
  output.print(printFindings(findings, { command: "compare", format, cwd }));
  for (const severity of ["error", "warning", "info"] as const) {
    const counts = countsByRule(findings, severity);
    if (counts.length > 0) output.note(`${severity}: ${counts.join(", ")}`);
  }
  return exitCode(findings, maxWarnings);
}
