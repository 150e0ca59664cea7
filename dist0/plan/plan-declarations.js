import path from "node:path";
/**
 * What stands for modules where declarations are asked for: of each, what a compiler would make of it,
 * and a map to where the docs declare what it declares. Its path says which of the two a file is.
 *
 * @param docs - The docs folder as seen from the output folder.
 * @param namesOf - What the map of a module says; empty for one without a map.
 */
export function planDeclarations(modules, docs, namesOf) {
    const files = [];
    const maps = [];
    for (const module of modules) {
        const declarations = module.path.replace(/(\.m?ts)$/, ".d$1");
        const script = module.path.replace(/ts$/, "js");
        files.push({ ...module, path: script });
        const names = namesOf(module);
        if (names.length === 0) {
            files.push({ ...module, path: declarations });
            continue;
        }
        const map = `${declarations}.map`;
        files.push({ ...module, path: declarations, mapUrl: path.posix.basename(map) });
        maps.push({ path: map, of: declarations, docs: docsFrom(map, docs), names });
    }
    return { files, maps };
}
/** A file is in the output folder itself, or in the folder of a namespace. */
function docsFrom(file, docs) {
    const isOnOtherDrive = /^[a-z]:/i.test(docs);
    return isOnOtherDrive ? docs : `${"../".repeat(file.split("/").length - 1)}${docs}`;
}
