import { type Cache, digest } from "../cache/cache.js";
import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatSettings } from "../format/format-settings.js";
import { compareOutput, type FileComparison } from "../write/compare-output.js";
import { readLastGoodFacts } from "../write/last-good-facts.js";
import { emptyManifest, type Manifest, manifestName } from "../write/manifest.js";
import { notOurs, plainFolders, readManifest, readOutput } from "../write/output-folder.js";
import { textHash } from "../write/text-hash.js";
import { pagesInError } from "./pages-in-error.js";
import { factsOf, readSources, type Source } from "./read-facts.js";
import { linkDocs } from "./read-model.js";
import { renderOutput } from "./render-output.js";
import { enter, type RunContext, turn } from "./run-context.js";
import { shownIn } from "./shown-path.js";

/** What a target's docs come to, whatever is done about it. Files as the user types them. */
export interface Understanding {
  /** Findings of reading, linking and planning. */
  readonly diagnostics: readonly Diagnostic[];
  /** One finding for each page in error. */
  readonly inError: readonly Diagnostic[];
  /** Docs pages in error whose last good facts were used, relative to the docs folder. */
  readonly kept: readonly string[];
  readonly pages: number;
  readonly structuredTypes: number;
  readonly enumTypes: number;
  /** How many files the output folder should hold, the manifest aside. */
  readonly files: number;
}

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
  const name = JSON.stringify([target.docs, target.out]);
  const known = cache.hashes(target.out);
  if (memory.hasNewSettings(target.out, formatSettings(target.out))) await pool.forgetSettings();
  const format = await pool.formatKey(target);
  const saved = savedUnderstanding(cache.readResult(name), stateKey(target, sources, format));
  if (saved && manifest && isUntouched(target.out, manifest, known)) {
    known.prune();
    return { ...saved, manifest, manifestText, comparisons: undefined, remember: () => {} };
  }
  const [facts] = await Promise.all([
    factsOf(sources, target, context, (page) => void memory.lastGoodLine(page, cache.lastGood)),
    // What prints TypeScript takes half a second to load: there is time while threads read pages.
    context.pool.isLarge() ? import("../emit/emit-file.js") : undefined,
  ]);
  // Or a thread has it, while this one links.
  context.pool.loadRenderer({ out: target.out });
  await turn();
  enter(context, "linking");
  const docs = linkDocs(facts, target, readLastGoodFacts(target.out), memory);
  const output = await renderOutput(docs, target, format, context);
  const { out } = target;
  const comparisons = await compareOutput(out, output.files, manifest ?? emptyManifest, {
    format: async (path, text) =>
      String(await pool.formatFiles({ items: [{ path, text }], out }, 1)),
    known,
  });
  const understanding: Understanding = {
    diagnostics: shownIn([...docs.diagnostics, ...output.diagnostics], target.docs, cwd),
    inError: shownIn(pagesInError(docs, "its types are kept as they were"), target.docs, cwd),
    kept: docs.inError.kept,
    pages: docs.pages.length,
    structuredTypes: docs.model.structuredTypes.length,
    enumTypes: docs.model.enumTypes.length,
    files: output.files.length,
  };
  return {
    ...understanding,
    manifest,
    manifestText,
    comparisons,
    remember() {
      known.prune();
      cache.writeResult(name, { key: stateKey(target, sources, format), cwd, understanding });
    },
  };

  /** The result is of use only where paths are shown in the same way. */
  function savedUnderstanding(result: unknown, key: string): Understanding | undefined {
    if (typeof result !== "object" || result === null) return undefined;
    const earlier = result as { key?: string; cwd?: string; understanding?: Understanding };
    return earlier.key === key && earlier.cwd === cwd ? earlier.understanding : undefined;
  }
}

/** A key of everything that decides about the output, and of the output's own manifest. */
function stateKey(target: Target, sources: readonly Source[], format: string): string {
  const pages = sources.map(({ file, hash }) => `${file}\n${hash}`).join("\n");
  const manifest = readOutput(target.out, manifestName);
  return digest(
    JSON.stringify(target),
    pages,
    typeof manifest === "string" ? manifest : "",
    format,
  );
}

/** Whether every file is there as the manifest says. */
function isUntouched(out: string, manifest: Manifest, known: ReturnType<Cache["hashes"]>): boolean {
  const isPlain = plainFolders(out);
  for (const [file, [hash, ...others]] of manifest.files) {
    if (hash === undefined || others.length > 0) return false;
    if (isPlain(file) && known.get(file) === hash) continue;
    const text = readOutput(out, file);
    if (text === undefined || text === notOurs || textHash(text) !== hash) return false;
    known.set(file, hash);
  }
  return true;
}
