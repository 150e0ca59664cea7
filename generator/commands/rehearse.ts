import type { Target } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
import type { Page } from "../model/page-facts.js";
import { planOutput } from "../plan/plan-output.js";
import { readPage } from "../read/read-page.js";
import { batchSize } from "../workers/pool.js";
import { readLastGoodFacts } from "../write/last-good-facts.js";
import { readManifest } from "../write/output-folder.js";
import { innerChange } from "./inner-change.js";
import type { Look } from "./memory.js";
import { factsOf, readSources, type Source } from "./read-facts.js";
import { linkDocs } from "./read-model.js";
import { type RunContext, turn } from "./run-context.js";
import { changedSources, readSavedRun, type SavedRun } from "./saved-run.js";

/** With each linking of all pages, one is so often linked by itself: that takes a small part of the time. */
const relinkings = 3;

/** Do what a run does that is not written, as if a page had changed, and forget what came of it. */
export async function rehearse(target: Target, context: RunContext): Promise<void> {
  const silent: RunContext = { ...context, progress: () => {} };
  try {
    const sources = await readSources(target.docs, silent);
    const pages = await factsOf(sources, target, silent);
    await pause(silent);
    const run = readSavedRun(target, context.cwd, context.cache);
    const page = largestOf(pages.filter(({ file }) => !run?.inError.includes(file)));
    const changed = sources.filter(({ file }) => file === page?.file);
    if (run) await lookAt(changed, run, sources, target, silent);
    await pause(silent);
    const { model, links } = linkDocs(pages, target, readLastGoodFacts(target.out));
    await pause(silent);
    const { plan, plans } = planOutput(model, target.output);
    if (run && changedSources(run, sources)?.length === 0) {
      context.memory.looks.set(target.out, { key: run.key, links, plans });
      // Now it takes a change of the last look for granted, and is given that look back.
      for (let time = 0; time < relinkings; time++) {
        await pause(silent);
        const look = await lookAt(changed, run, sources, target, silent);
        if (look) context.memory.looks.set(target.out, { ...look, key: run.key });
      }
    }
    // The first change may be read and printed by a thread, or by this one: whichever it is, it is ready then.
    await pause(silent);
    const { pool } = context;
    await pool.start(1, pages.length);
    const items = sources.slice(0, batchSize).flatMap(({ file }) => {
      const bytes = readPage(target.docs, file);
      return bytes ? [{ file, bytes }] : [];
    });
    await pool.extractFacts({ items, reading: target.reading });
    await pool.renderFiles({ plans: plan.files.slice(0, batchSize), out: target.out });
  } catch (error) {
    // The run that somebody waits for will say so.
    if (!(error instanceof UserError) && !context.signal?.aborted) throw error;
  }
}

/** Who ends the watch does not wait for what nobody waits for. */
async function pause({ signal }: RunContext): Promise<void> {
  await turn();
  signal?.throwIfAborted();
}

/** The page with the most rows. */
function largestOf(pages: readonly Page[]): Page | undefined {
  const rows = ({ facts }: Page): number =>
    facts.types.reduce((sum, { properties }) => sum + properties.length, 0);
  return pages.toSorted((a, b) => rows(b) - rows(a))[0];
}

/** Most changes are inner ones: see {@link innerChange}. */
async function lookAt(
  changed: readonly Source[],
  run: SavedRun,
  sources: readonly Source[],
  target: Target,
  context: RunContext,
): Promise<Omit<Look, "key"> | undefined> {
  const manifest = readManifest(target.out);
  if (!manifest) return undefined;
  const format = await context.pool.formatKey(target);
  const change = await innerChange(
    { run, manifest, format },
    { sources, changed },
    target,
    context,
  );
  return change?.look;
}
