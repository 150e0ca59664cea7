import { type Cache, digest } from "../cache/cache.js";
import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { manifestName } from "../write/manifest.js";
import { readOutput } from "../write/output-folder.js";
import type { Source } from "./read-facts.js";

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

/** A run after which the output was as it should be. */
export interface SavedRun {
  /** Of everything that decided about the output, and of the output's own manifest. */
  readonly key: string;
  /** The result is of use only where paths are shown in the same way. */
  readonly cwd: string;
  readonly understanding: Understanding;
  /** Pages in error, relative to the docs folder. */
  readonly inError: readonly string[];
  /** With the hashes of their bytes. */
  readonly pages: readonly (readonly [file: string, hash: string])[];
  /** A key of what names mean, and of what types see of each other. */
  readonly faces: string;
  /** Which pages' types are made of which others': see `link/relatives.ts`. */
  readonly relatives: readonly (readonly [file: string, others: readonly string[]])[];
}

/** The last run for a target that left the output as it should be, if it was started in the same folder. */
export function readSavedRun(
  { docs, out }: Target,
  cwd: string,
  cache: Cache,
): SavedRun | undefined {
  const result = cache.readResult(JSON.stringify([docs, out]));
  return isSavedRun(result) && result.cwd === cwd ? result : undefined;
}

/** This build has written it, in one step: what is in it, its key vouches for. */
function isSavedRun(result: unknown): result is SavedRun {
  if (typeof result !== "object" || result === null) return false;
  const { key, understanding, pages, inError, relatives } = result as Partial<SavedRun>;
  return (
    typeof key === "string" &&
    typeof understanding === "object" &&
    Array.isArray(inError) &&
    [pages, relatives].every((list) => Array.isArray(list) && list.every(Array.isArray))
  );
}

/** Keep a run for the next one. */
export function saveRun({ docs, out }: Target, run: SavedRun, cache: Cache): void {
  cache.writeResult(JSON.stringify([docs, out]), run);
}

/** What a {@link SavedRun} knows pages by. */
export function hashesOf(sources: readonly Source[]): SavedRun["pages"] {
  return sources.map(({ file, hash }) => [file, hash]);
}

/** The pages that are other ones than a run has seen; `undefined` if some are new, or gone. */
export function changedSources(
  { pages }: SavedRun,
  sources: readonly Source[],
): Source[] | undefined {
  const hashes = new Map(pages);
  if (pages.length !== sources.length || !sources.every(({ file }) => hashes.has(file)))
    return undefined;
  return sources.filter(({ file, hash }) => hashes.get(file) !== hash);
}

/** See {@link SavedRun.key}. */
export function stateKey(target: Target, pages: SavedRun["pages"], format: string): string {
  const manifest = readOutput(target.out, manifestName);
  return digest(
    JSON.stringify(target),
    pages.map(([file, hash]) => `${file}\n${hash}`).join("\n"),
    typeof manifest === "string" ? manifest : "",
    format,
  );
}
