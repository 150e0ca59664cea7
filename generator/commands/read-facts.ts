import { type Cache, digest } from "../cache/cache.js";
import type { Target } from "../config/resolve-target.js";
import type { Page } from "../model/page-facts.js";
import { listPages } from "../read/list-pages.js";
import { readPage } from "../read/read-page.js";
import { batchSize, type Pool } from "../workers/pool.js";
import type { RunContext } from "./run-context.js";

/** A page of the docs folder, before it is parsed. */
export interface Source {
  readonly file: string;
  /** A key of its bytes. */
  readonly hash: string;
  /** `undefined` for a page that has not been touched since its hash was kept. */
  readonly bytes: Buffer | undefined;
}

/**
 * The pages of a docs folder, sorted by file.
 *
 * @throws {UserError} if the folder or a page cannot be read.
 */
export async function readSources(docs: string, cache: Cache | undefined): Promise<Source[]> {
  const hashes = cache?.hashes(docs);
  const sources: Source[] = [];
  for (const file of await listPages(docs)) {
    const known = hashes?.get(file);
    const bytes = known === undefined ? readPage(docs, file) : undefined;
    const hash = known ?? (bytes && digest(bytes));
    if (hash === undefined) continue; // Gone since it was listed.
    if (known === undefined) hashes?.set(file, hash);
    sources.push({ file, hash, bytes });
  }
  hashes?.save();
  return sources;
}

/** What each page says, from the cache where it is known. */
export async function factsOf(
  sources: readonly Source[],
  { docs, reading }: Target,
  { cache, pool }: RunContext,
): Promise<Page[]> {
  const settings = JSON.stringify(reading);
  const keys = new Map(sources.map(({ file, hash }) => [file, digest(hash, settings)]));
  const facts = new Map<string, string>();
  const unknown: Source[] = [];
  for (const source of sources) {
    const text = cache?.facts.get(keys.get(source.file) ?? "");
    if (text === undefined) unknown.push(source);
    else facts.set(source.file, text);
  }
  for (const [file, text] of await extract(unknown, docs, reading, pool)) {
    facts.set(file, text);
    cache?.facts.add(keys.get(file) ?? "", text);
  }
  cache?.facts.save();
  return sources.flatMap(({ file }) => {
    const text = facts.get(file);
    return text === undefined ? [] : { file, facts: JSON.parse(text) };
  });
}

async function extract(
  sources: readonly Source[],
  docs: string,
  reading: Target["reading"],
  pool: Pool,
): Promise<[file: string, facts: string][]> {
  const results: Promise<[string, string][]>[] = [];
  for (let start = 0; start < sources.length; start += batchSize) {
    const items = sources.slice(start, start + batchSize).flatMap(({ file, bytes: read }) => {
      const bytes = read ?? readPage(docs, file);
      return bytes ? [{ file, bytes }] : [];
    });
    const facts = pool.extractFacts({ items, reading }, sources.length);
    results.push(
      facts.then((texts) => texts.map((text, index) => [items[index]?.file ?? "", text])),
    );
  }
  return (await Promise.all(results)).flat();
}
