import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { located } from "../diagnostics/rules.js";
import { linkPages, type Links } from "../link/link-pages.js";
import { type RelinkedPages, relinkPages } from "../link/relink-pages.js";
import type { Page, PageFacts } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
import { graded } from "./graded.js";
import { readLastGoodFacts } from "../write/last-good-facts.js";
import { factsOf, readSources } from "./read-facts.js";
import { enter, type RunContext } from "./run-context.js";

/** A docs folder, understood. */
export interface DocsModel {
  /** Those that count: a page in error has its last good facts, or is not here. Sorted by file. */
  readonly pages: readonly Page[];
  readonly model: TypeModel;
  /** See {@link linkPages}. */
  readonly faces: () => string;
  readonly links: Links;
  /** With the severities of the config, those that are off left out; files relative to the docs folder. */
  readonly diagnostics: readonly Diagnostic[];
  /** Pages in error, by whether last good facts stand for them. */
  readonly inError: { readonly kept: readonly string[]; readonly absent: readonly string[] };
}

/**
 * Link what the pages of a docs folder say.
 *
 * @param lastGood - What a page last said without an error; asked only if it has one now.
 */
export function linkDocs(
  read: readonly Page[],
  target: Target,
  lastGood: (file: string) => PageFacts | undefined,
): DocsModel {
  const diagnostics: Diagnostic[] = [];
  const pages: Page[] = [];
  const kept: string[] = [];
  const absent: string[] = [];
  for (const page of read) {
    const own = findingsOf(page, target);
    // One by one: a call takes only so many arguments, and pages may have more findings.
    for (const finding of own) diagnostics.push(finding);
    const facts = own.some(isError) ? lastGood(page.file) : page.facts;
    if (facts === page.facts) pages.push(page);
    else if (facts) {
      pages.push({ file: page.file, facts });
      kept.push(page.file);
    } else absent.push(page.file);
  }
  const linked = linkPages(pages, target.linking);
  // Of a page in error the places are unknown, and its own error is what to mend first.
  const findings = linked.diagnostics.filter(({ place }) => !kept.includes(place.file));
  for (const finding of graded(findings, target.findings.severities)) diagnostics.push(finding);
  const { model, faces, links } = linked;
  return { pages, model, faces, links, diagnostics, inError: { kept, absent } };
}

/**
 * Link some pages of docs anew: see {@link relinkPages}.
 *
 * @returns `undefined` if others see a difference, or if one of the pages is in error.
 */
export function relinkDocs(
  links: Links,
  pages: readonly Page[],
  target: Target,
): RelinkedPages | undefined {
  const own = pages.flatMap((page) => findingsOf(page, target));
  const linked = own.some(isError) ? undefined : relinkPages(links, pages);
  if (!linked) return undefined;
  const findings = graded(linked.diagnostics, target.findings.severities);
  return { ...linked, diagnostics: [...own, ...findings] };
}

/** What pages without an error say, by file. */
export function goodFacts(pages: readonly Page[], target: Target): Map<string, PageFacts> {
  const good = pages.filter((page) => !findingsOf(page, target).some(isError));
  return new Map(good.map(({ file, facts }) => [file, facts]));
}

function findingsOf({ file, facts }: Page, { findings }: Target): Diagnostic[] {
  return graded(
    facts.diagnostics.map((finding) => located(finding, file)),
    findings.severities,
  );
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/**
 * Read, parse, extract and link a docs folder: a page in error has the facts that are kept beside the
 * output, or counts as absent.
 *
 * @throws {UserError} if the folder or a page cannot be read.
 */
export async function readModel(target: Target, context: RunContext): Promise<DocsModel> {
  const sources = await readSources(target.docs, context);
  const pages = await factsOf(sources, target, context);
  enter(context, "linking");
  return linkDocs(pages, target, readLastGoodFacts(target.out));
}
