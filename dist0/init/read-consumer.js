import { nearestCompilerFacts, nearestFile, readIfThere } from "./read-tsconfig.js";
/** Who compiles what is in a folder; `undefined` where there is no tsconfig. */
export function readConsumer(folder) {
    const compiler = nearestCompilerFacts(folder);
    if (compiler === undefined)
        return undefined;
    const manifest = nearestFile(folder, "package.json");
    return { compiler, isModule: isModule(manifest && readIfThere(manifest)) };
}
/** Whether a package.json says that its `.ts` and `.js` files are modules (Node.js, "Packages"). */
export function isModule(manifest) {
    try {
        const content = JSON.parse(manifest ?? "{}");
        return (typeof content === "object" &&
            content !== null &&
            "type" in content &&
            content.type === "module");
    }
    catch {
        return false; // Whoever installs the package is told of it.
    }
}
