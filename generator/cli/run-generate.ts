import { generateTarget } from "../commands/generate.js";
import { shownPath } from "../commands/shown-path.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { exitCode } from "./exit-code.js";
import { withRunContext } from "../commands/run-context.js";
import { type Flags, loadOutputTargets, runOptions } from "./load-targets.js";
import type { Output } from "./output.js";
import { noteKept, printFindings } from "./print-findings.js";
import { countsByRule, generateSummary } from "./summaries.js";

/** `typedown generate`: errors are shown, warnings only counted; `lint` shows them. */
export async function runGenerate(flags: Flags, cwd: string, output: Output): Promise<number> {
  const findings: Diagnostic[] = [];
  const targets = await loadOutputTargets(flags, cwd);
  const force = flags["force"] === true;
  await withRunContext(runOptions(flags, cwd, output), async (context) => {
    for (const target of targets) {
      const start = performance.now();
      const result = await generateTarget(target, context, { force });
      for (const finding of result.diagnostics) findings.push(finding);
      noteKept(target, result, cwd, output);
      output.note(generateSummary(result, shownPath(target.out, cwd), performance.now() - start));
    }
  });
  const { format = "text", maxWarnings } = targets[0]?.findings ?? {};
  // What is wrong with the project and not with the docs, `lint` does not show.
  const shown = findings.filter(
    ({ severity, ruleId }) =>
      format !== "text" || severity === "error" || ruleId === "consumer-config",
  );
  output.print(printFindings(shown, { command: "generate", format, cwd }));
  const warnings = countsByRule(findings, "warning");
  if (warnings.length > 0) {
    output.note(`warnings: ${warnings.join(", ")}; \`typedown lint\` shows them`);
  }
  return exitCode(findings, maxWarnings);
}
