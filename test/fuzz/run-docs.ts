import { VFile } from "vfile";
import { linkPages } from "../../generator/link/link-pages.js";
import { emitFile } from "../../generator/emit/emit-file.js";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { located } from "../../generator/diagnostics/rules.js";
import { lintDocs } from "../../generator/lint/lint-docs.js";
import { lintExamples } from "../../generator/lint/lint-examples.js";
import { type Example, readExamples } from "../../generator/lint/read-examples.js";
import type { OutputOptions } from "../../generator/model/options.js";
import type { FilePlan } from "../../generator/model/output-plan.js";
import type { Page } from "../../generator/model/page-facts.js";
import type { TypeModel } from "../../generator/model/type-model.js";
import { pageParser } from "../../generator/parse/parse-page.js";
import { planOutput } from "../../generator/plan/plan-output.js";
import { decodePage } from "../../generator/read/decode-page.js";
import { within } from "./within.js";

/** Pages by their paths, as bytes. */
export type DocsSet = Readonly<Record<string, Uint8Array>>;

/** What a docs set comes to. */
export interface Outcome {
  readonly model: TypeModel;
  /** The model without the first page: another state of the docs. */
  readonly before: TypeModel;
  /** Each file's plan and its text, before it is formatted. */
  readonly files: readonly { readonly plan: FilePlan; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

const parse = pageParser();
const linking = { roots: ["microsoft.graph.entity"], defaultNamespace: "microsoft.graph" };
/** How long a page may take, in milliseconds. */
const limit = 2000;

/**
 * All that `generate` and `lint` do with a docs set, in memory. A page in error counts, as it does
 * where its error is switched off.
 *
 * @throws if anything throws, or takes longer than it may.
 */
export function runDocs(docs: DocsSet, options: OutputOptions): Outcome {
  const examples: Example[] = [];
  const pages = Object.entries(docs).map(([file, bytes]): Page => {
    return within(limit, `reading ${file}`, () => {
      const page = new VFile({ path: file, value: decodePage(bytes) });
      const tree = parse(String(page), { withOperations: false });
      const facts = extractPageFacts(tree, page, { headings: {}, columns: {} });
      examples.push(...readExamples(tree, page));
      // As facts cross threads and come from the cache.
      return { file, facts: JSON.parse(JSON.stringify(facts)) };
    });
  });
  // Each command has the time by itself.
  const all = limit * Math.max(1, pages.length);
  const generated = within(all, "generating", () => {
    const { model, diagnostics } = linkPages(pages, linking);
    const planned = planOutput(model, options);
    const files = planned.plan.files.map((plan) => ({ plan, text: String(emitFile(plan)) }));
    return { model, files, diagnostics: [...diagnostics, ...planned.diagnostics] };
  });
  const { model, files } = generated;
  const linted = within(all, "linting", () => [
    ...lintDocs(pages, model),
    ...lintExamples(examples, model, pages),
  ]);
  const before = within(all, "linking", () => linkPages(pages.slice(1), linking).model);
  const read = pages.flatMap(({ file, facts }) =>
    facts.diagnostics.map((finding) => located(finding, file)),
  );
  return { model, before, files, diagnostics: [...read, ...generated.diagnostics, ...linted] };
}
