import fs from "node:fs";
import path from "node:path";
import { findDocs } from "./find-docs.js";
import { readCheckout } from "./read-checkout.js";
import { isModule } from "./read-consumer.js";
import { nearestCompilerFacts, readIfThere } from "./read-tsconfig.js";
/** Which file says that a package manager is in use. */
const lockFiles = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
/** Where GitHub looks for jobs, from the top of a repository. */
const workflowFolder = ".github/workflows";
/**
 * Find out all that `init` would otherwise have to ask.
 *
 * @param docs - The docs folders, if the user or the config names them; else they are looked for.
 * @param config - The config there already is.
 */
export function readProject(folder, docs, config) {
    const checkout = readCheckout(folder);
    const top = checkout?.folder ?? folder;
    const manifest = readIfThere(path.join(folder, "package.json"));
    const content = parsed(manifest);
    const dependencies = [content["dependencies"], content["devDependencies"]];
    const dependsOn = (name) => dependencies.some((list) => typeof list === "object" && list !== null && name in list);
    const compiler = nearestCompilerFacts(folder);
    const pages = docs ?? findDocs(folder);
    return {
        inRepository: slashed(path.relative(top, folder)),
        ...packageManager(folder, top, content["packageManager"]),
        manifest,
        isModule: isModule(manifest),
        hasTypeScript: compiler !== undefined || dependsOn("typescript"),
        hasSourceFolder: fs.existsSync(path.join(folder, "src")),
        compiler,
        dependsOnTypedown: dependsOn("typedown"),
        docs: pages.map((found) => docsFolder(found, folder, checkout)),
        config,
        gitAttributes: readIfThere(path.join(folder, ".gitattributes")),
        workflows: readWorkflows(path.join(top, workflowFolder)),
    };
}
/** By package.json, else by the lock file, which in a workspace lies above. */
function packageManager(folder, top, pinned) {
    const said = typeof pinned === "string" ? /^(npm|pnpm|yarn|bun)@(\d+)/.exec(pinned) : null;
    const found = lockFileAt(folder, top);
    const name = said?.[1] ?? found?.manager ?? "npm";
    const isClassic = said?.[2] === "1" || (!said && found !== undefined && !/^__metadata:/m.test(found.text));
    const manager = name === "yarn" && isClassic ? "yarn-classic" : name;
    return { packageManager: manager, pinsPackageManager: said !== null, lockFile: Boolean(found) };
}
function lockFileAt(folder, top) {
    for (const [name, manager] of lockFiles) {
        const text = readIfThere(path.join(folder, name));
        if (text !== undefined)
            return { manager, text };
    }
    return folder === top ? undefined : lockFileAt(path.dirname(folder), top);
}
function docsFolder(found, folder, own) {
    const checkout = readCheckout(found);
    const { repository, branch } = checkout ?? {};
    return {
        folder: slashed(path.relative(folder, found)),
        origin: checkout && repository !== undefined && branch !== undefined
            ? { repository, branch, path: slashed(path.relative(checkout.folder, found)) }
            : undefined,
        isInRepository: own?.folder === checkout?.folder && found.startsWith(own?.folder ?? folder),
    };
}
function readWorkflows(folder) {
    const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
    return new Map(names
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => [name, readIfThere(path.join(folder, name)) ?? ""]));
}
/** What package.json says; planning the edit tells of one that cannot be read. */
function parsed(manifest) {
    try {
        const content = JSON.parse(manifest ?? "{}");
        return typeof content === "object" && content !== null ? { ...content } : {};
    }
    catch {
        return {};
    }
}
function slashed(file) {
    return file.replaceAll(path.sep, "/");
}
