import path from "node:path";
import { VFile } from "vfile";
import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { lintDocs } from "../lint/lint-docs.js";
import { lintExamples } from "../lint/lint-examples.js";
import { type Example, readExamples } from "../lint/read-examples.js";
import { pageParser } from "../parse/parse-page.js";
import { planOutput } from "../plan/plan-output.js";
import { decodePage } from "../read/decode-page.js";
import { listPages } from "../read/list-pages.js";
import { readPage } from "../read/read-page.js";
import { graded } from "./graded.js";
import { readModel } from "./read-model.js";
import type { RunContext } from "./run-context.js";
import { shownIn, shownPath } from "./shown-path.js";

/** What `lint` has found. */
export interface LintResult {
  /** Files relative to the folder the run was started in. */
  readonly diagnostics: readonly Diagnostic[];
  readonly pages: number;
  /** Pages in error: what else is wrong with them is unknown. */
  readonly inError: readonly string[];
  /** Example payloads that were looked at. */
  readonly examples: number;
}

/**
 * Hold a target's docs against themselves: all that reading, linking and planning find, and what only
 * `lint` looks for.
 *
 * @throws {UserError} if the docs or the examples cannot be read.
 */
export async function lintTarget(target: Target, context: RunContext): Promise<LintResult> {
  const { severities } = target.findings;
  const docs = await readModel(target, context);
  const planned = planOutput(docs.model, target.output).diagnostics;
  // As in `linkDocs`: of a page in error only its own findings.
  const found = [...planned, ...lintDocs(docs.pages, docs.model)].filter(
    ({ place }) => !docs.inError.kept.includes(place.file),
  );
  const own = graded(found, severities);
  const diagnostics = shownIn([...docs.diagnostics, ...own], target.docs, context.cwd);
  const examples = target.examples === undefined ? [] : await examplesOf(target.examples);
  const inExamples = graded(lintExamples(examples, docs.model, docs.pages), severities);
  return {
    diagnostics: [
      ...diagnostics,
      ...inExamples.map((finding) => shownExample(finding, target, context)),
    ],
    inError: Object.values(docs.inError)
      .flat()
      .map((file) => shownPath(path.join(target.docs, file), context.cwd)),
    pages: docs.pages.length,
    examples: examples.length,
  };
}

async function examplesOf(folder: string): Promise<Example[]> {
  const parse = pageParser();
  const examples: Example[] = [];
  for (const file of await listPages(folder, "examples")) {
    const bytes = readPage(folder, file);
    if (bytes === undefined) continue;
    const page = new VFile({ path: file, value: decodePage(bytes) });
    for (const example of readExamples(parse(String(page), { withOperations: false }), page))
      examples.push(example);
  }
  return examples;
}

/** The finding is in the examples' folder, the rows it is about are in the docs'. */
function shownExample(finding: Diagnostic, target: Target, { cwd }: RunContext): Diagnostic {
  const at = (folder: string, file: string): string => shownPath(path.join(folder, file), cwd);
  return {
    ...finding,
    place: { ...finding.place, file: at(target.examples ?? "", finding.place.file) },
    related: finding.related.map((other) => ({
      ...other,
      place: { ...other.place, file: at(target.docs, other.place.file) },
    })),
  };
}
