import { digest } from "../cache/cache.js";
import type { Target } from "../config/resolve-target.js";
import type { Page } from "../model/page-facts.js";
import { listPages } from "../read/list-pages.js";
import { readPage } from "../read/read-page.js";
import { batchSize } from "../workers/pool.js";
import { enter, type RunContext, turn } from "./run-context.js";

/** A page of the docs folder, before it is parsed. */
export interface Source {
  readonly file: string;
  /** A key of its bytes; another one if they turn out to have changed once they are read. */
  hash: string;
  /** `undefined` for a page that has not been touched since its hash was kept. */
  readonly bytes: Buffer | undefined;
}

/**
 * The pages of a docs folder, sorted by file.
 *
 * @throws {UserError} if the folder or a page cannot be read.
 */
export async function readSources(docs: string, context: RunContext): Promise<Source[]> {
  enter(context, "reading");
  const hashes = context.cache.hashes(docs);
  const sources: Source[] = [];
  const files = await listPages(docs);
  for (const [index, file] of files.entries()) {
    const known = hashes.get(file);
    const bytes = known === undefined ? readPage(docs, file) : undefined;
    const hash = known ?? (bytes && digest(bytes));
    if (hash === undefined) continue; // Gone since it was listed.
    if (known === undefined) {
      const before = hashes.last(file);
      // At once: what is saved in between would be taken for what was read.
      hashes.set(file, hash);
      // A thread gets ready while the others are looked at.
      if (hash !== before) await context.pool.start(1, files.length - 1);
    }
    sources.push({ file, hash, bytes });
    context.progress("reading", index + 1, files.length);
  }
  hashes.prune();
  return sources;
}

/** A function that gives the key of a page's facts. */
export function factsKeys(reading: Target["reading"]): (source: Pick<Source, "hash">) => string {
  const settings = digest(JSON.stringify(reading));
  return ({ hash }) => `${hash}${settings}`;
}

/**
 * What each page says, from the cache where it is known.
 *
 * @param meanwhile - What else is to be done for each page: while threads read some, this one has time.
 */
export async function factsOf(
  sources: readonly Source[],
  { docs, reading }: Target,
  context: RunContext,
  meanwhile: (page: Page) => void = () => {},
): Promise<Page[]> {
  const { cache, memory, pool } = context;
  const keyOf = factsKeys(reading);
  const pages = new Map<string, Page>();
  /** Whether what a page says is known. */
  const take = ({ file }: Source, key: string, text: () => string | undefined): boolean => {
    const page = memory.page(docs, file, key, text);
    if (!page) return false;
    pages.set(file, page);
    meanwhile(page);
    return true;
  };
  const read = (some: readonly Source[]): Promise<void> =>
    extract(some, docs, reading, context, (source, text) => {
      const key = keyOf(source);
      cache.facts.add(key, text);
      take(source, key, () => text);
    });
  await memory.ahead;
  const isCached = (source: Source): boolean => cache.facts.has(keyOf(source));
  const [cached, unknown] = [sources.filter(isCached), sources.filter((each) => !isCached(each))];
  await pool.start(unknown.length, cached.length);
  if (unknown.length > 0) enter(context, "parsing", unknown.length);
  const others = read(unknown);
  const damaged: Source[] = [];
  for (const [index, source] of cached.entries()) {
    const key = keyOf(source);
    if (!take(source, key, () => cache.facts.get(key))) damaged.push(source);
    // Threads tell that they are ready, and want to be given something to do.
    if (unknown.length > 0 && index % batchSize === 0) await turn();
  }
  await others;
  await read(damaged);
  cache.facts.save();
  return sources.flatMap(({ file }) => pages.get(file) ?? []);
}

/**
 * Read a page that has just been saved, before a run asks what it says: there is time until no more
 * changes come. Of what goes wrong the run will tell.
 */
export function readAhead(
  file: string,
  { docs, reading }: Target,
  { cache, memory, pool, signal }: RunContext,
): void {
  const read = async (): Promise<void> => {
    const bytes = signal?.aborted ? undefined : readPage(docs, file);
    if (!bytes) return;
    const key = factsKeys(reading)({ hash: digest(bytes) });
    if (cache.facts.has(key)) return;
    const [text] = await pool.extractFacts({ items: [{ file, bytes }], reading });
    if (text !== undefined) cache.facts.add(key, text);
  };
  memory.ahead = memory.ahead.then(read).catch(() => {});
}

/** @param found - Told what each page says, while others are being read. */
async function extract(
  sources: readonly Source[],
  docs: string,
  reading: Target["reading"],
  { pool, progress }: RunContext,
  found: (source: Source, facts: string) => void,
): Promise<void> {
  let done = 0;
  const extractBatch = async (batch: readonly Source[]): Promise<void> => {
    const read = batch.flatMap((source) => {
      const bytes = source.bytes ?? readAgain(source, docs);
      return bytes ? [{ source, bytes }] : [];
    });
    const items = read.map(({ source: { file }, bytes }) => ({ file, bytes }));
    const texts = await pool.extractFacts({ items, reading });
    progress("parsing", (done += items.length), sources.length);
    for (const [index, { source }] of read.entries()) found(source, texts[index] ?? "");
  };
  const batches: Promise<void>[] = [];
  for (let start = 0; start < sources.length; start += batchSize) {
    batches.push(extractBatch(sources.slice(start, start + batchSize)));
  }
  await Promise.all(batches);
}

/** Somebody may have saved the page since its hash was looked up. */
function readAgain(source: Source, docs: string): Buffer | undefined {
  const bytes = readPage(docs, source.file);
  if (bytes) source.hash = digest(bytes);
  return bytes;
}
