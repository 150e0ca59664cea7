import { isPlainFile, notOurs, readOutput } from "./output-folder.js";
import { textHash } from "./text-hash.js";
/** Compare an output folder with what it should hold. Files that typedown has nothing to do with are left out. */
export async function compareOutput(out, files, manifest, { format, known }) {
    const comparisons = [];
    for (const expected of files) {
        const { path } = expected;
        const hash = known.get(path);
        if (hash === expected.hash) {
            comparisons.push({ path, state: "same", actual: () => undefined, expected });
            continue;
        }
        const hashes = manifest.files.get(path) ?? [];
        if (hash !== undefined && hashes.includes(hash) && isPlainFile(out, path)) {
            // Files can have megabytes: this one need not be read to know that it is out of date.
            const read = () => shown(readOutput(out, path));
            comparisons.push({ path, state: "stale", actual: read, expected });
            continue;
        }
        const actual = readOutput(out, path);
        const state = await stateOf(expected, actual, hashes, format);
        if (state === "same")
            known.set(path, expected.hash);
        comparisons.push({ path, state, actual: () => shown(actual), expected });
    }
    const planned = new Set(files.map((file) => file.path));
    for (const [file, hashes] of manifest.files) {
        if (planned.has(file))
            continue;
        const actual = readOutput(out, file);
        if (actual === undefined)
            continue;
        const isOurs = typeof actual === "string" &&
            (hashes.includes(textHash(actual)) || (await isReformatted(file, actual, hashes, format)));
        const state = isOurs ? "orphaned" : "editedOrphan";
        comparisons.push({ path: file, state, actual: () => shown(actual), expected: undefined });
    }
    return comparisons.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
function shown(actual) {
    return typeof actual === "string" ? actual : undefined;
}
async function stateOf({ path, hash: expected }, actual, hashes, format) {
    if (actual === undefined)
        return "missing";
    if (actual === notOurs)
        return "edited";
    const hash = textHash(actual);
    if (hash === expected)
        return "same";
    if (hashes.includes(hash))
        return "stale";
    return (await isReformatted(path, actual, [...hashes, expected], format))
        ? "reformatted"
        : "edited";
}
/** Whether a text is one of those with these hashes once it is formatted. */
async function isReformatted(file, text, hashes, format) {
    try {
        return hashes.includes(textHash(await format(file, text)));
    }
    catch {
        return false; // It cannot be parsed: it is nothing typedown wrote.
    }
}
