import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Formatter } from "../format/formatter.js";
import type { OutputFile } from "../model/output-file.js";
import { planOutput } from "../plan/plan-output.js";
import { lastGoodFactsName, printLastGoodFacts } from "../write/last-good-facts.js";
import { graded } from "./graded.js";
import type { DocsModel } from "./read-model.js";

/** Everything the output folder should hold but the manifest, sorted by path. */
export async function renderOutput(
  docs: DocsModel,
  target: Target,
  format: Formatter,
): Promise<{ files: OutputFile[]; diagnostics: Diagnostic[] }> {
  const { plan, diagnostics } = planOutput(docs.model, target.output);
  const { emitFile } = await import("../emit/emit-file.js");
  const files: OutputFile[] = [];
  for (const file of plan.files) {
    const text = await format(file.path, String(emitFile(file)));
    files.push({ path: file.path, text, sources: file.sources });
  }
  const sources = new Set(files.flatMap((file) => file.sources));
  files.push({
    path: lastGoodFactsName,
    text: printLastGoodFacts(docs.pages.filter(({ file }) => sources.has(file))),
    sources: [],
  });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const findings = diagnostics.filter(({ place }) => !docs.inError.kept.includes(place.file));
  return { files, diagnostics: graded(findings, target.findings.severities) };
}
