import { camelCase, claim, folderName } from "./identifiers.js";
import { nameGiver } from "./name-giver.js";
/** What the root barrel cannot export, or exports itself, a namespace cannot be called. */
const reservedNames = ["default", "assertNever", "matchType"];
/** Name the namespaces by their last parts, in the order of their folders. */
export function planNamespaces(all, renamings) {
    const give = nameGiver(reservedNames, renamings);
    const folders = new Set();
    return inNamespaces(all)
        .toSorted(([a], [b]) => compareNamespaces(a, b))
        .map(([namespace, declared]) => ({
        folder: claim(folderName(namespace), folders),
        name: give(camelCase(namespace.split(".").at(-1) ?? namespace), declared),
        declared,
    }))
        .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
/** The namespaces, case ignored, each as the first of its types spells it. */
function inNamespaces(all) {
    const namespaces = new Map();
    for (const type of all) {
        const key = type.namespace.toLowerCase();
        const known = namespaces.get(key);
        if (known)
            known[1].push(type);
        else
            namespaces.set(key, [type.namespace, [type]]);
    }
    return [...namespaces.values()];
}
/**
 * Which of two namespaces comes first where only one can: the one with fewer parts; 0 if they are the
 * same, case ignored.
 */
export function compareNamespaces(a, b) {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    const difference = one.split(".").length - other.split(".").length;
    return difference !== 0 ? difference : one === other ? 0 : one < other ? -1 : 1;
}
