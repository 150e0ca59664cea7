import { change } from "./change-rules.js";
import { diffSubtypes } from "./diff-bases.js";
import { diffEnum } from "./diff-enums.js";
import { diffType } from "./diff-types.js";
import { declarationOf, pairModels } from "./model-pair.js";
/**
 * The changes in meaning from one model to another, sorted by subject and rule: what pages say in other
 * words or at other places is none. A change to what types inherit is one change, of the type that
 * declares it.
 */
export function diffModels(before, after) {
    const changes = [];
    const pair = pairModels(before, after, (ruleId, subject, values, places) => {
        changes.push(change(ruleId, subject, values, places));
    });
    diffPresence(pair);
    for (const each of pair.structuredTypes.pairs)
        diffType(each.before, each.after, pair);
    for (const each of pair.enumTypes.pairs)
        diffEnum(each.before, each.after, pair);
    diffSubtypes(pair);
    return changes.toSorted((a, b) => order(a.subject, b.subject) || order(a.ruleId, b.ruleId) || order(a.message, b.message));
}
/** Types that only one model has; one that has changed between structured and enum is in both. */
function diffPresence({ structuredTypes, enumTypes, note }) {
    const removed = [...structuredTypes.removed, ...enumTypes.removed];
    const added = new Map([...structuredTypes.added, ...enumTypes.added].map((type) => [keyOf(type), type]));
    for (const type of removed) {
        const places = { before: declarationOf(type), after: undefined };
        const other = added.get(keyOf(type));
        if (other && other.kind !== type.kind) {
            const values = { name: type.name, from: kinds[type.kind], to: kinds[other.kind] };
            const both = { ...places, after: declarationOf(other) };
            note("type-kind-changed", type.qualifiedName, values, both);
            added.delete(keyOf(type));
        }
        else
            note("type-removed", type.qualifiedName, { name: type.name }, places);
    }
    for (const type of added.values()) {
        const places = { before: undefined, after: declarationOf(type) };
        note("type-added", type.qualifiedName, { name: type.name }, places);
    }
}
const kinds = { structuredType: "a structured type", enumType: "an enum type" };
function keyOf({ qualifiedName }) {
    return qualifiedName.toLowerCase();
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}
