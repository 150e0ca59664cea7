import type { Target } from "../config/resolve-target.js";
import { formatSettings } from "../format/format-settings.js";
import { relativesOf } from "../link/relatives.js";
import { sortedFindings } from "../report/report.js";
import type { FileComparison } from "../write/compare-output.js";
import { readLastGoodFacts } from "../write/last-good-facts.js";
import { emptyManifest, type Manifest, manifestName } from "../write/manifest.js";
import { readManifest, readOutput } from "../write/output-folder.js";
import { compareFiles } from "./compare-files.js";
import { facesKey, innerChange } from "./inner-change.js";
import { isUntouched } from "./is-untouched.js";
import type { Look } from "./memory.js";
import { pagesInError } from "./pages-in-error.js";
import { factsOf, readSources, type Source } from "./read-facts.js";
import { linkDocs } from "./read-model.js";
import { renderOutput } from "./render-output.js";
import { enter, type RunContext, turn } from "./run-context.js";
import {
  changedSources,
  hashesOf,
  readSavedRun,
  type SavedRun,
  saveRun,
  stateKey,
  type Understanding,
} from "./saved-run.js";
import { shownIn } from "./shown-path.js";

/** A target's docs and output folder, side by side. */
export interface Examination extends Understanding {
  readonly manifest: Manifest | undefined;
  /** The manifest's file as it was found. */
  readonly manifestText: ReturnType<typeof readOutput>;
  /** `undefined` if nothing has been touched since the output was found to be as it should be. */
  readonly comparisons: readonly FileComparison[] | undefined;
  /** To be called once the output is as it should be: the next run need not look again. */
  readonly remember: () => void;
}

/** What the docs come to, and how the output folder stands to that. */
interface Finding extends Pick<Examination, "comparisons"> {
  readonly understanding: Understanding;
  /** What the next run may build on. */
  readonly saved: Pick<SavedRun, "faces" | "inError" | "relatives">;
  /** The same, in this process; what it has already stays if there is none. */
  readonly look: Omit<Look, "key"> | undefined;
}

/**
 * Find out what the docs yield, and how the output folder stands to it. Writes nothing but the cache.
 *
 * @throws {UserError} if the docs or the output cannot be read.
 */
export async function examine(target: Target, context: RunContext): Promise<Examination> {
  const { cwd, cache, memory, pool } = context;
  const manifestText = readOutput(target.out, manifestName);
  const manifest = readManifest(target.out);
  const sources = await readSources(target.docs, context);
  const known = cache.hashes(target.out);
  if (memory.hasNewSettings(target.out, formatSettings(target.out))) await pool.forgetSettings();
  const format = await pool.formatKey(target);
  const keyOf = (pages: SavedRun["pages"]): string => stateKey(target, pages, format);
  const run = readSavedRun(target, cwd, cache);
  // Nothing but pages may be another one: neither settings nor the output's manifest.
  const spared =
    run && manifest && run.key === keyOf(run.pages)
      ? await lookAtChanges({ run, manifest, format }, sources, target, context)
      : undefined;
  const { understanding, comparisons, saved, look } =
    spared ?? (await lookAtAll(manifest ?? emptyManifest, format, sources, target, context));
  cache.took(spared === undefined);
  if (!comparisons) known.prune();
  return {
    ...understanding,
    // Those of a page that was looked at by itself come last.
    diagnostics: sortedFindings(understanding.diagnostics),
    manifest,
    manifestText,
    comparisons,
    remember() {
      if (!comparisons) return;
      known.prune();
      const pages = hashesOf(sources);
      const key = keyOf(pages);
      saveRun(target, { ...saved, understanding, cwd, pages, key }, cache);
      if (look) memory.looks.set(target.out, { ...look, key });
    },
  };
}

/** What has changed since a run, and no more; `undefined` if that is not enough. */
async function lookAtChanges(
  before: Parameters<typeof innerChange>[0],
  sources: readonly Source[],
  target: Target,
  context: RunContext,
): Promise<Finding | undefined> {
  const { run, manifest } = before;
  const changed = changedSources(run, sources);
  if (changed?.length === 0) {
    if (!isUntouched(target.out, manifest, context.cache.hashes(target.out))) return undefined;
    const { understanding } = run;
    return { understanding, comparisons: undefined, saved: run, look: undefined };
  }
  const inner = changed && (await innerChange(before, { sources, changed }, target, context));
  return inner && { ...inner, saved: run };
}

async function lookAtAll(
  manifest: Manifest,
  format: string,
  sources: readonly Source[],
  target: Target,
  context: RunContext,
): Promise<Finding> {
  const { cwd, cache, memory, pool } = context;
  const [facts] = await Promise.all([
    factsOf(sources, target, context, (page) => {
      memory.lastGoodLine(page, cache.lastGood);
      memory.keepSkeleton(page, cache.skeletons);
    }),
    // What prints TypeScript takes half a second to load: there is time while threads read pages.
    pool.isLarge() ? import("../emit/emit-file.js") : undefined,
  ]);
  cache.skeletons.save();
  // Or a thread has it, while this one links.
  pool.loadRenderer({ out: target.out });
  await turn();
  enter(context, "linking");
  const docs = linkDocs(facts, target, readLastGoodFacts(target.out));
  const output = await renderOutput(docs, target, format, context);
  const { model, inError } = docs;
  return {
    understanding: {
      diagnostics: shownIn([...docs.diagnostics, ...output.diagnostics], target.docs, cwd),
      inError: shownIn(pagesInError(docs, "its types are kept as they were"), target.docs, cwd),
      kept: inError.kept,
      pages: docs.pages.length,
      structuredTypes: model.structuredTypes.length,
      enumTypes: model.enumTypes.length,
      files: output.files.length,
    },
    comparisons: await compareFiles(output.files, manifest, target, context),
    saved: {
      faces: facesKey(docs, output.faces),
      inError: [...inError.kept, ...inError.absent],
      relatives: [...relativesOf(model)],
    },
    look: { links: docs.links, plans: output.plans },
  };
}
