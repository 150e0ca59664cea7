import { VFile } from "vfile";
import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { located } from "../diagnostics/rules.js";
import { extractPageFacts } from "../extract/extract-page-facts.js";
import { linkPages } from "../link/link-pages.js";
import type { Page, PageFacts } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
import { markdownProcessor } from "../parse/parse-page.js";
import { decodePage } from "../read/decode-page.js";
import { listPages } from "../read/list-pages.js";
import { readPage } from "../read/read-page.js";
import { graded } from "./graded.js";

/** A docs folder, understood. */
export interface DocsModel {
  /** Those that count: a page in error has its last good facts, or is not here. Sorted by file. */
  readonly pages: readonly Page[];
  readonly model: TypeModel;
  /** With the severities of the config, those that are off left out; files relative to the docs folder. */
  readonly diagnostics: readonly Diagnostic[];
  /** Pages in error, by whether last good facts stand for them. */
  readonly inError: { readonly kept: readonly string[]; readonly absent: readonly string[] };
}

/**
 * Read, parse, extract and link a docs folder.
 *
 * @param lastGood - What pages last said without an error; empty where it does not matter.
 * @throws {UserError} if the folder or a page cannot be read.
 */
export async function readModel(
  target: Target,
  lastGood: ReadonlyMap<string, PageFacts>,
): Promise<DocsModel> {
  const read = await readPages(target);
  const diagnostics: Diagnostic[] = [];
  const pages: Page[] = [];
  const kept: string[] = [];
  const absent: string[] = [];
  for (const page of read) {
    const own = graded(
      page.facts.diagnostics.map((finding) => located(finding, page.file)),
      target.findings.severities,
    );
    diagnostics.push(...own);
    const facts = lastGood.get(page.file);
    if (!own.some(({ severity }) => severity === "error")) pages.push(page);
    else if (facts) {
      pages.push({ file: page.file, facts });
      kept.push(page.file);
    } else absent.push(page.file);
  }
  const linked = linkPages(pages, target.linking);
  // Of a page in error the places are unknown, and its own error is what to mend first.
  const findings = linked.diagnostics.filter(({ place }) => !kept.includes(place.file));
  diagnostics.push(...graded(findings, target.findings.severities));
  return { pages, model: linked.model, diagnostics, inError: { kept, absent } };
}

/** What each page says, sorted by file. */
async function readPages({ docs, reading }: Target): Promise<Page[]> {
  const processor = markdownProcessor();
  const pages: Page[] = [];
  for (const file of await listPages(docs)) {
    const bytes = await readPage(docs, file);
    if (bytes === undefined) continue;
    const source = new VFile({ path: file, value: decodePage(bytes) });
    pages.push({ file, facts: extractPageFacts(processor.parse(source), source, reading) });
  }
  return pages;
}
