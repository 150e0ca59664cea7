import { digest } from "../cache/cache.js";
import type { Target } from "../config/resolve-target.js";
import type { OutputFile } from "../model/output-file.js";
import type { FilePlan } from "../model/output-plan.js";
import { planOutput } from "../plan/plan-output.js";
import { batchSize, few } from "../workers/pool.js";
import { lastGoodFactsName } from "../write/last-good-facts.js";
import { textHash } from "../write/text-hash.js";
import { graded } from "./graded.js";
import type { DocsModel } from "./read-model.js";
import { renderMaps } from "./render-maps.js";
import { enter, type RunContext } from "./run-context.js";

/**
 * Everything the output folder should hold but the manifest, sorted by path.
 *
 * @param formatKey - Of all that decides how files are formatted.
 */
export async function renderOutput(
  docs: DocsModel,
  target: Target,
  formatKey: string,
  context: RunContext,
): Promise<
  { files: OutputFile[] } & Pick<ReturnType<typeof planOutput>, "diagnostics" | "faces" | "plans">
> {
  const { cache, memory } = context;
  enter(context, "planning");
  const { plan, diagnostics, faces, plans } = planOutput(docs.model, target.output);
  const files = await renderFiles(plan.files, target, formatKey, context);
  files.push(...(await renderMaps(plan.maps, files, context)));
  const sources = new Set(plan.files.flatMap((file) => file.sources));
  const facts = docs.pages
    .filter(({ file }) => sources.has(file))
    .map((page) => memory.lastGoodLine(page, cache.lastGood))
    .join("");
  cache.lastGood.save();
  files.push(outputFile({ path: lastGoodFactsName, sources: [] }, facts));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const findings = diagnostics.filter(({ place }) => !docs.inError.kept.includes(place.file));
  return { files, diagnostics: graded(findings, target.findings.severities), faces, plans };
}

/** Emit and format each file, or take it from the cache by its plan. */
export async function renderFiles(
  plans: readonly FilePlan[],
  { out }: Target,
  formatKey: string,
  context: RunContext,
): Promise<OutputFile[]> {
  const { cache } = context;
  const formatter = digest(formatKey, out);
  const files: OutputFile[] = [];
  const unknown: { plan: FilePlan; key: string }[] = [];
  for (const plan of plans) {
    const key = `${digest(JSON.stringify(plan))}${formatter}`;
    const hash = cache.outputHashes.get(key);
    const known = hash === undefined ? undefined : { hash, text: () => cache.output.get(key) };
    if (known) files.push(cachedFile(plan, known, out, context));
    else unknown.push({ plan, key });
  }
  const texts = await format(
    unknown.map(({ plan }) => plan),
    out,
    context,
  );
  for (const [index, { plan, key }] of unknown.entries()) {
    const file = outputFile(plan, texts[index] ?? "");
    files.push(file);
    cache.output.add(key, JSON.stringify(texts[index]));
    cache.outputHashes.add(key, file.hash);
  }
  cache.output.save();
  cache.outputHashes.save();
  return files;
}

/** Many files: while this thread emits a batch, others format the ones before it. */
async function format(
  plans: readonly FilePlan[],
  out: string,
  context: RunContext,
): Promise<string[]> {
  if (plans.length === 0) return [];
  enter(context, "formatting", plans.length);
  const { pool, progress } = context;
  if (plans.length <= few && !pool.isLarge()) return pool.renderFiles({ plans, out });
  let done = 0;
  const { emitFile } = await import("../emit/emit-file.js");
  const batches: Promise<string[]>[] = [];
  for (let start = 0; start < plans.length; start += batchSize) {
    const items = plans
      .slice(start, start + batchSize)
      .map((plan) => ({ path: plan.path, text: String(emitFile(plan)) }));
    batches.push(
      pool.formatFiles({ items, out }, plans.length).then((texts) => {
        progress("formatting", (done += texts.length), plans.length);
        return texts;
      }),
    );
  }
  return (await Promise.all(batches)).flat();
}

function outputFile(
  { path, sources }: Pick<FilePlan, "path" | "sources">,
  text: string,
): OutputFile {
  return { path, sources, hash: textHash(text), text: async () => text };
}

/** A file whose text is only looked up when it is asked for; if it is damaged, it is made again. */
function cachedFile(
  plan: FilePlan,
  { hash, text }: { hash: string; text: () => string | undefined },
  out: string,
  context: RunContext,
): OutputFile {
  return {
    path: plan.path,
    sources: plan.sources,
    hash,
    async text() {
      const json = text();
      if (json !== undefined) return JSON.parse(json);
      const [made = ""] = await format([plan], out, context);
      return made;
    },
  };
}
