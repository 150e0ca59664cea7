import path from "node:path";
import { digest } from "../cache/cache.js";
import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { pagesOf, withBases, withDerived } from "../link/relatives.js";
import type { OutputFile } from "../model/output-file.js";
import type { FilePlan } from "../model/output-plan.js";
import type { Page } from "../model/page-facts.js";
import { faceOf, isNowhere, skeletonOf } from "../model/skeleton.js";
import { planOutput, replanOutput } from "../plan/plan-output.js";
import { batchSize, few } from "../workers/pool.js";
import type { FileComparison } from "../write/compare-output.js";
import {
  lastGoodFacts,
  lastGoodFactsName,
  lastGoodLine,
  readLastGoodFacts,
  replaceLine,
} from "../write/last-good-facts.js";
import type { Manifest } from "../write/manifest.js";
import { readOutput, readOutputBytes } from "../write/output-folder.js";
import { bytesHash } from "../write/text-hash.js";
import { compareFiles } from "./compare-files.js";
import { graded } from "./graded.js";
import { isUntouched } from "./is-untouched.js";
import type { Look } from "./memory.js";
import { factsKeys, factsOf, type Source } from "./read-facts.js";
import { type DocsModel, linkDocs, relinkDocs } from "./read-model.js";
import { renderFiles } from "./render-output.js";
import { enter, type RunContext, turn } from "./run-context.js";
import type { SavedRun, Understanding } from "./saved-run.js";
import { shownIn, shownPath } from "./shown-path.js";

/** What there is before a change is looked at. */
interface Before {
  /** The run that left the output as it is; everything but pages is as it was then. */
  readonly run: SavedRun;
  readonly manifest: Manifest;
  /** Of all that decides how files are formatted. */
  readonly format: string;
}

/** What a change comes to. */
interface InnerChange {
  readonly understanding: Understanding;
  readonly comparisons: readonly FileComparison[];
  readonly look: Omit<Look, "key">;
}

/**
 * Find out what a change of few pages comes to without looking at all of the others, if it is an inner
 * one: nothing that the modules of other types are made of has changed, and nothing that is told of
 * them. Of most pages linking then needs no more than their skeletons, or nothing where the run before is
 * in hand; and of most modules nothing is planned at all.
 *
 * @param pages - All there are now, and those that have changed; none is new, none is gone.
 * @returns `undefined` if that cannot be said: then everything is to be looked at.
 */
export async function innerChange(
  { run, manifest, format }: Before,
  pages: { readonly sources: readonly Source[]; readonly changed: readonly Source[] },
  target: Target,
  context: RunContext,
): Promise<InnerChange | undefined> {
  const { cache, pool } = context;
  const { out } = target;
  const { sources, changed } = pages;
  const wasInError = changed.some(({ file }) => run.inError.includes(file));
  const isOutgrown =
    cache.facts.isOutgrown(sources.length) || cache.output.isOutgrown(run.understanding.files);
  if (changed.length > few || wasInError || isOutgrown || !isSimple(target)) return undefined;
  const relatives = new Map(run.relatives);
  const affected = withDerived(
    changed.map(({ file }) => file),
    relatives,
  );
  if (affected.size > few) return undefined;
  // What is told of a type may name places of its bases, and subtype enums are made of both; and of a
  // page in error its last good facts count.
  const own = withBases(affected, relatives);
  const looked = withBases([...own, ...run.inError], relatives);
  const [read, others] = await Promise.all([
    factsOf(changed, target, context),
    takeIn(manifest, sources, { changed, looked }, target, context),
  ]);
  if (!others || read.length < changed.length) return undefined;
  if (!keepFaces(run, changed, read, target, context)) return undefined;
  pool.loadRenderer({ out });
  await turn();
  enter(context, "linking");
  const now = new Map([...others, ...read].map((page) => [page.file, page]));
  const all = sources.flatMap(({ file }) => now.get(file) ?? []);
  const found =
    lookAgain(run, all, own, target, context) ?? lookAt(run, all, looked, target, context);
  if (!found) return undefined;
  // A thread prints while this one exchanges a line of a large file.
  const rendering = renderFiles(found.files, target, format, context);
  const diagnostics = joined(run, found.diagnostics, { changed, affected }, target, context);
  const facts = lastGoodFile(read, found.files, out);
  const files = await rendering;
  if (!diagnostics || !facts) return undefined;
  cache.skeletons.save();
  return {
    understanding: { ...run.understanding, diagnostics },
    comparisons: await compareSome([...files, facts], manifest, target, context),
    look: found.look,
  };
}

/** What the pages that are looked at come to. */
interface Found {
  readonly files: readonly FilePlan[];
  /** All those on these pages. */
  readonly diagnostics: readonly Diagnostic[];
  readonly look: Omit<Look, "key">;
}

/**
 * Link and plan nothing but the pages that are affected and their bases, if the run before is still in
 * hand.
 */
function lookAgain(
  run: SavedRun,
  all: readonly Page[],
  own: ReadonlySet<string>,
  target: Target,
  context: RunContext,
): Found | undefined {
  const { memory } = context;
  const look = memory.looks.get(target.out);
  memory.looks.delete(target.out);
  if (look?.key !== run.key || run.inError.some((file) => own.has(file))) return undefined;
  const pages = all.filter(({ file }) => own.has(file));
  const linked = relinkDocs(look.links, pages, target);
  if (!linked) return undefined;
  enter(context, "planning");
  const planned = replanOutput(look.plans, linked);
  if (!planned) return undefined;
  const findings = graded(planned.diagnostics, target.findings.severities);
  return { files: planned.files, diagnostics: [...linked.diagnostics, ...findings], look };
}

/** Link all, and plan the modules of those that are looked at. */
function lookAt(
  run: SavedRun,
  all: readonly Page[],
  looked: ReadonlySet<string>,
  target: Target,
  context: RunContext,
): Found | undefined {
  const linked = linkDocs(all, target, readLastGoodFacts(target.out));
  const { kept, absent } = linked.inError;
  if (kept.length + absent.length !== run.inError.length) return undefined;
  enter(context, "planning");
  const planned = planOutput(linked.model, target.output, (type) =>
    pagesOf(type).some((file) => looked.has(file)),
  );
  if (facesKey(linked, planned.faces) !== run.faces) return undefined;
  const findings = planned.diagnostics.filter(({ place }) => !kept.includes(place.file));
  return {
    files: planned.plan.files,
    diagnostics: [...linked.diagnostics, ...graded(findings, target.findings.severities)],
    look: { links: linked.links, plans: planned.plans },
  };
}

/** See {@link SavedRun.faces}. */
export function facesKey({ faces }: Pick<DocsModel, "faces">, planned: () => string): string {
  return digest(faces(), planned());
}

/** Files that are made of all types, and maps, which are made of places, are not planned by halves. */
function isSimple({ output }: Target): boolean {
  return (
    output.emit.every((emitter) => emitter === "typescript") && output.declarations === undefined
  );
}

/**
 * The pages that are as they were: whole ones where they are looked at. `undefined` if one is not known,
 * or the output is not as it was.
 */
async function takeIn(
  manifest: Manifest,
  sources: readonly Source[],
  {
    changed,
    looked,
  }: { readonly changed: readonly Source[]; readonly looked: ReadonlySet<string> },
  { docs, out, reading }: Target,
  { cache, memory }: RunContext,
): Promise<Page[] | undefined> {
  // First a thread is to be given the pages that have changed.
  await turn();
  if (!isUntouched(out, manifest, cache.hashes(out))) return undefined;
  const others = new Set(sources);
  for (const source of changed) others.delete(source);
  const keyOf = factsKeys(reading);
  const pages: Page[] = [];
  for (const source of others) {
    const { file } = source;
    const key = keyOf(source);
    const page = looked.has(file)
      ? memory.page(docs, file, key, () => cache.facts.get(key))
      : memory.skeleton(docs, file, key, () => cache.skeletons.get(key));
    if (!page) return undefined;
    pages.push(page);
    // Threads tell that they are ready, and want to be given something to do.
    if (pages.length % batchSize === 0) await turn();
  }
  return pages;
}

/** Whether pages that have changed look the same to others. */
function keepFaces(
  { pages }: SavedRun,
  changed: readonly Source[],
  read: readonly Page[],
  { reading }: Target,
  { cache: { skeletons } }: RunContext,
): boolean {
  const keyOf = factsKeys(reading);
  const hashes = new Map(pages);
  return read.every(({ facts }, index) => {
    const source = changed[index];
    const before = skeletons.get(keyOf({ hash: hashes.get(source?.file ?? "") ?? "" }));
    const now = skeletonOf(facts);
    if (source) skeletons.add(keyOf(source), now);
    return before !== undefined && faceOf(before) === faceOf(now);
  });
}

/**
 * The findings of a run with those on affected pages exchanged; `undefined` where one is about a place
 * on a page of the other kind, which may have moved, or is not known.
 */
function joined(
  { understanding }: SavedRun,
  fresh: readonly Diagnostic[],
  pages: { readonly changed: readonly Source[]; readonly affected: ReadonlySet<string> },
  { docs }: Target,
  { cwd }: RunContext,
): Diagnostic[] | undefined {
  const shown = (file: string): string => shownPath(path.join(docs, file), cwd);
  const affected = new Set([...pages.affected].map(shown));
  const changed = new Set(pages.changed.map(({ file }) => shown(file)));
  const before = understanding.diagnostics.filter(({ place }) => !affected.has(place.file));
  const now = fresh.filter(({ place }) => pages.affected.has(place.file));
  const isAcross =
    before.some(({ related }) => related.some(({ place }) => changed.has(place.file))) ||
    now.some(({ related }) => related.some(({ place }) => isNowhere(place)));
  return isAcross ? undefined : [...before, ...shownIn(now, docs, cwd)];
}

/**
 * The file of the last good facts as it is there, with what pages say now; `undefined` if it has no line for
 * one that is behind the output, or if git has made other line ends.
 */
function lastGoodFile(
  pages: readonly Page[],
  files: readonly FilePlan[],
  out: string,
): OutputFile | undefined {
  const behind = new Set(files.flatMap(({ sources }) => sources));
  let bytes = readOutputBytes(out, lastGoodFactsName);
  for (const { file, facts } of pages) {
    if (!behind.has(file)) continue;
    bytes = bytes && replaceLine(bytes, file, lastGoodLine(file, lastGoodFacts(facts)));
  }
  if (!bytes || bytes.includes("\r")) return undefined;
  return {
    path: lastGoodFactsName,
    sources: [],
    hash: bytesHash(bytes),
    text: async () => String(bytes),
    bytes,
  };
}

/** Compare files of the output folder; all others are known to be as they should be. */
async function compareSome(
  files: readonly OutputFile[],
  manifest: Manifest,
  target: Target,
  context: RunContext,
): Promise<FileComparison[]> {
  const some = new Set(files.map((file) => file.path));
  const known = [...manifest.files];
  const own = new Map(known.filter(([file]) => some.has(file)));
  const compared = await compareFiles(files, { ...manifest, files: own }, target, context);
  const others = known.filter(([file]) => !some.has(file));
  return [...compared, ...others.map(([file, [hash = ""]]) => same(file, hash, target))].toSorted(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}

function same(file: string, hash: string, { out }: Target): FileComparison {
  const text = async (): Promise<string> => String(readOutput(out, file));
  return {
    path: file,
    state: "same",
    actual: () => undefined,
    expected: { path: file, hash, text, sources: [] },
    isTouched: () => false,
  };
}
