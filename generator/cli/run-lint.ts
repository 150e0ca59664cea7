import { readBaseline, withoutKnown, writeBaseline } from "../write/baseline.js";
import { lintTarget } from "../commands/lint.js";
import { withRunContext } from "../commands/run-context.js";
import { shownPath } from "../commands/shown-path.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { sortedFindings } from "../report/report.js";
import { exitCode } from "./exit-code.js";
import { type Flags, loadTargets, runOptions } from "./load-targets.js";
import type { Output } from "./output.js";
import { printFindings } from "./print-findings.js";
import { countsByRule, counted } from "./summaries.js";

/** `typedown lint`: every finding but those of the baseline. */
export async function runLint(flags: Flags, cwd: string, output: Output): Promise<number> {
  const targets = await loadTargets(flags, cwd);
  const all: Diagnostic[] = [];
  const inError = new Set<string>();
  await withRunContext(runOptions(flags, cwd, output), async (context) => {
    for (const target of targets) {
      const result = await lintTarget(target, context);
      for (const finding of result.diagnostics) all.push(finding);
      for (const page of result.inError) inError.add(page);
      const examples = result.examples > 0 ? `, ${counted(result.examples, "example")}` : "";
      const docs = shownPath(target.docs, cwd);
      const findings = counted(result.diagnostics.length, "finding");
      output.note(`${docs}: ${findings} (${counted(result.pages, "page")}${examples})`);
    }
  });
  const [first] = targets;
  if (!first) return 0;
  const findings = sortedFindings(all);
  const baseline = shownPath(first.baseline, cwd);
  if (flags["updateBaseline"] === true) {
    writeBaseline(first.baseline, baseline, findings);
    output.note(`${baseline}: ${counted(findings.length, "finding")} written`);
    return 0;
  }
  const { diagnostics, known, gone } = withoutKnown(
    findings,
    readBaseline(first.baseline, baseline),
    inError,
  );
  const { format, maxWarnings } = first.findings;
  output.print(printFindings(diagnostics, { command: "lint", format, cwd }));
  if (known > 0) output.note(`${baseline}: ${counted(known, "finding")} known`);
  for (const finding of gone) output.note(`gone since the baseline was written: ${finding}`);
  for (const severity of ["error", "warning", "info"] as const) {
    const counts = countsByRule(diagnostics, severity);
    if (counts.length > 0) output.note(`${severity}: ${counts.join(", ")}`);
  }
  return exitCode(diagnostics, maxWarnings);
}
