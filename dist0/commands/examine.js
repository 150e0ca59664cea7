import { digest } from "../cache/cache.js";
import { createFormatter } from "../format/formatter.js";
import { formatSettings } from "../format/format-settings.js";
import { compareOutput } from "../write/compare-output.js";
import { readLastGoodFacts } from "../write/last-good-facts.js";
import { emptyManifest, manifestName } from "../write/manifest.js";
import { notOurs, readManifest, readOutput } from "../write/output-folder.js";
import { textHash } from "../write/text-hash.js";
import { pagesInError } from "./pages-in-error.js";
import { factsOf, readSources } from "./read-facts.js";
import { linkDocs } from "./read-model.js";
import { renderOutput } from "./render-output.js";
import { enter, turn } from "./run-context.js";
import { shownIn } from "./shown-path.js";
/**
 * Find out what the docs yield, and how the output folder stands to it. Writes nothing but the cache.
 *
 * @throws {UserError} if the docs or the output cannot be read.
 */
export async function examine(target, context) {
    const { cwd, cache, memory } = context;
    const manifestText = readOutput(target.out, manifestName);
    const manifest = readManifest(target.out);
    const sources = await readSources(target.docs, context);
    const name = JSON.stringify([target.docs, target.out]);
    const known = cache.hashes(target.out);
    const saved = savedUnderstanding(cache.readResult(name), stateKey(target, sources));
    if (saved && manifest && isUntouched(target.out, manifest, known)) {
        known.prune();
        return { ...saved, manifest, manifestText, comparisons: undefined, remember: () => { } };
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
    const output = await renderOutput(docs, target, context);
    const format = createFormatter(target.out);
    const comparisons = await compareOutput(target.out, output.files, manifest ?? emptyManifest, {
        format,
        known,
    });
    const understanding = {
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
            cache.writeResult(name, { key: stateKey(target, sources), cwd, understanding });
        },
    };
    /** The result is of use only where paths are shown in the same way. */
    function savedUnderstanding(result, key) {
        if (typeof result !== "object" || result === null)
            return undefined;
        const earlier = result;
        return earlier.key === key && earlier.cwd === cwd ? earlier.understanding : undefined;
    }
}
/** A key of everything that decides about the output, and of the output's own manifest. */
function stateKey(target, sources) {
    const pages = sources.map(({ file, hash }) => `${file}\n${hash}`).join("\n");
    const manifest = readOutput(target.out, manifestName);
    return digest(JSON.stringify(target), pages, typeof manifest === "string" ? manifest : "", formatSettings(target.out));
}
/** Whether every file is there as the manifest says. */
function isUntouched(out, manifest, known) {
    for (const [file, [hash, ...others]] of manifest.files) {
        if (hash === undefined || others.length > 0)
            return false;
        if (known.get(file) === hash)
            continue;
        const text = readOutput(out, file);
        if (text === undefined || text === notOurs || textHash(text) !== hash)
            return false;
        known.set(file, hash);
    }
    return true;
}
