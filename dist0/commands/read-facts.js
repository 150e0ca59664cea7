import { digest } from "../cache/cache.js";
import { listPages } from "../read/list-pages.js";
import { readPage } from "../read/read-page.js";
import { batchSize } from "../workers/pool.js";
import { enter, turn } from "./run-context.js";
/**
 * The pages of a docs folder, sorted by file.
 *
 * @throws {UserError} if the folder or a page cannot be read.
 */
export async function readSources(docs, context) {
    enter(context, "reading");
    const hashes = context.cache.hashes(docs);
    const sources = [];
    const files = await listPages(docs);
    for (const [index, file] of files.entries()) {
        const known = hashes.get(file);
        const bytes = known === undefined ? readPage(docs, file) : undefined;
        const hash = known ?? (bytes && digest(bytes));
        if (hash === undefined)
            continue; // Gone since it was listed.
        if (known === undefined) {
            // A thread gets ready while the others are looked at.
            if (hash !== hashes.last(file))
                await context.pool.start(1, files.length - 1);
            hashes.set(file, hash);
        }
        sources.push({ file, hash, bytes });
        context.progress("reading", index + 1, files.length);
    }
    hashes.prune();
    return sources;
}
/**
 * What each page says, from the cache where it is known.
 *
 * @param meanwhile - What else is to be done for each page: while threads read some, this one has time.
 */
export async function factsOf(sources, { docs, reading }, context, meanwhile = () => { }) {
    const { cache, memory, pool } = context;
    const settings = digest(JSON.stringify(reading));
    const keyOf = ({ hash }) => `${hash}${settings}`;
    const pages = new Map();
    /** Whether what a page says is known. */
    const take = ({ file }, key, text) => {
        const page = memory.page(docs, file, key, text);
        if (!page)
            return false;
        pages.set(file, page);
        meanwhile(page);
        return true;
    };
    const read = (some) => extract(some, docs, reading, context, (source, text) => {
        const key = keyOf(source);
        cache.facts.add(key, text);
        take(source, key, () => text);
    });
    const isCached = (source) => cache.facts.has(keyOf(source));
    const [cached, unknown] = [sources.filter(isCached), sources.filter((each) => !isCached(each))];
    await pool.start(unknown.length, cached.length);
    if (unknown.length > 0)
        enter(context, "parsing", unknown.length);
    const others = read(unknown);
    const damaged = [];
    for (const [index, source] of cached.entries()) {
        const key = keyOf(source);
        if (!take(source, key, () => cache.facts.get(key)))
            damaged.push(source);
        // Threads tell that they are ready, and want to be given something to do.
        if (unknown.length > 0 && index % batchSize === 0)
            await turn();
    }
    await others;
    await read(damaged);
    cache.facts.save();
    return sources.flatMap(({ file }) => pages.get(file) ?? []);
}
/** @param found - Told what each page says, while others are being read. */
async function extract(sources, docs, reading, { pool, progress }, found) {
    let done = 0;
    const extractBatch = async (batch) => {
        const read = batch.flatMap((source) => {
            const bytes = source.bytes ?? readAgain(source, docs);
            return bytes ? [{ source, bytes }] : [];
        });
        const items = read.map(({ source: { file }, bytes }) => ({ file, bytes }));
        const texts = await pool.extractFacts({ items, reading });
        progress("parsing", (done += items.length), sources.length);
        for (const [index, { source }] of read.entries())
            found(source, texts[index] ?? "");
    };
    const batches = [];
    for (let start = 0; start < sources.length; start += batchSize) {
        batches.push(extractBatch(sources.slice(start, start + batchSize)));
    }
    await Promise.all(batches);
}
/** Somebody may have saved the page since its hash was looked up. */
function readAgain(source, docs) {
    const bytes = readPage(docs, source.file);
    if (bytes)
        source.hash = digest(bytes);
    return bytes;
}
