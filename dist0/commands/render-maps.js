import { digest } from "../cache/cache.js";
import { textHash } from "../write/text-hash.js";
/**
 * Map each declaration file to the docs, or take its map from the cache. A map is all that changes
 * when the docs only move: of its declaration file, only the text counts.
 *
 * @param files - Among them the declaration files.
 */
export async function renderMaps(plans, files, { cache }) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const maps = [];
    for (const plan of plans) {
        const declarations = byPath.get(plan.of);
        if (!declarations)
            continue;
        const key = digest(JSON.stringify(plan), declarations.hash);
        const known = cache?.outputHashes.get(key);
        const text = known === undefined ? await mapText(plan, declarations) : undefined;
        const hash = known ?? textHash(text ?? "");
        if (text !== undefined)
            cache?.outputHashes.add(key, hash);
        maps.push({
            path: plan.path,
            sources: [...new Set(plan.names.map(({ place }) => place.file))].toSorted(),
            hash,
            text: async () => text ?? mapText(plan, declarations),
        });
    }
    cache?.outputHashes.save();
    return maps;
}
async function mapText(plan, declarations) {
    const { mapDeclarations } = await import("../map/map-declarations.js");
    return mapDeclarations(plan, await declarations.text());
}
