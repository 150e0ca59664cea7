import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import { createFormatter } from "../format/formatter.js";
import type { FilePlace } from "../model/place.js";
import { compareOutput } from "../write/compare-output.js";
import { readLastGoodFacts } from "../write/last-good-facts.js";
import { emptyManifest } from "../write/manifest.js";
import { readManifest } from "../write/output-folder.js";
import { type WrittenOutput, writeOutput } from "../write/write-output.js";
import { graded } from "./graded.js";
import { factsOf, readSources } from "./read-facts.js";
import { linkDocs } from "./read-model.js";
import { renderOutput } from "./render-output.js";
import type { RunContext } from "./run-context.js";
import { shownIn } from "./shown-path.js";

/** What a run of `generate` has done. */
export interface GenerateResult {
  /** Files relative to the folder the run was started in. */
  readonly diagnostics: readonly Diagnostic[];
  /** `undefined` if `strict` forbade to write. */
  readonly written: WrittenOutput | undefined;
  /** Docs pages in error whose last good facts were used. */
  readonly kept: readonly string[];
  readonly pages: number;
  readonly structuredTypes: number;
  readonly enumTypes: number;
}

/**
 * Bring a target's output folder up to date with its docs.
 *
 * @param options - `force` overwrites and removes what somebody edited.
 * @throws {UserError} if the docs cannot be read or the output cannot be written.
 */
export async function generateTarget(
  target: Target,
  context: RunContext,
  { force }: { readonly force: boolean },
): Promise<GenerateResult> {
  const { cwd } = context;
  const manifest = readManifest(target.out) ?? emptyManifest;
  const sources = await readSources(target.docs, context.cache);
  const pages = await factsOf(sources, target, context);
  const docs = linkDocs(pages, target, () => readLastGoodFacts(target.out));
  const output = await renderOutput(docs, target, context);
  const findings = shownIn([...docs.diagnostics, ...output.diagnostics], target.docs, cwd);
  const result = {
    kept: docs.inError.kept,
    pages: docs.pages.length,
    structuredTypes: docs.model.structuredTypes.length,
    enumTypes: docs.model.enumTypes.length,
  };
  if (target.strict && findings.some(({ severity }) => severity === "error")) {
    return { ...result, diagnostics: findings, written: undefined };
  }
  const known = context.cache?.hashes(target.out);
  const format = createFormatter(target.out);
  const comparisons = await compareOutput(target.out, output.files, manifest, { format, known });
  const { kept } = result;
  const written = await writeOutput(target.out, comparisons, manifest, { kept, force });
  for (const { path, expected } of comparisons) {
    if (expected && !written.skipped.includes(path)) known?.set(path, expected.hash);
  }
  known?.save();
  const skipped = written.skipped.map((file) =>
    diagnostic("edited-file", { file, consequence: "left alone" }, startOf(file)),
  );
  const own = shownIn(graded(skipped, target.findings.severities), target.out, cwd);
  return { ...result, diagnostics: [...findings, ...own], written };
}

function startOf(file: string): FilePlace {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
