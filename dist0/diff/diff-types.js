import { diffBases } from "./diff-bases.js";
import { diffProperties } from "./diff-properties.js";
import { basesOf, declarationOf, placeOf } from "./model-pair.js";
/** Compare a type with what it is now. */
export function diffType(before, after, pair) {
    const subject = before.qualifiedName;
    const places = { before: declarationOf(before), after: declarationOf(after) };
    if (before.qualifiedName !== after.qualifiedName) {
        const names = { name: before.name, from: before.qualifiedName, to: after.qualifiedName };
        pair.note("type-renamed-by-case", subject, names, places);
    }
    noteSwitch("abstract", ["type-made-abstract", "type-made-concrete"]);
    noteSwitch("open", ["type-made-open", "type-made-closed"]);
    if (Boolean(before.deprecated) !== Boolean(after.deprecated)) {
        const rule = after.deprecated ? "type-deprecated" : "type-no-longer-deprecated";
        pair.note(rule, subject, { name: before.name }, places);
    }
    diffKey(before, after, pair);
    diffBases(before, after, pair);
    diffProperties(before, after, pair);
    function noteSwitch(field, [rule, opposite]) {
        if (before[field] === after[field])
            return;
        pair.note(after[field] ? rule : opposite, subject, { name: before.name }, {
            before: placeOf(before.origins[field][0], before.origins.declaration[0]),
            after: placeOf(after.origins[field][0], after.origins.declaration[0]),
        });
    }
}
/** The key of a type may be one that a base introduces; it changes where it is introduced. */
function diffKey(before, after, { note }) {
    const [from, to] = [keyOf(before), keyOf(after)];
    if (from?.toLowerCase() === to?.toLowerCase() || !(before.key || after.key))
        return;
    const values = { name: before.name, from: from ?? "", to: to ?? "" };
    const rule = !from ? "key-added" : !to ? "key-removed" : "key-changed";
    note(rule, before.qualifiedName, values, {
        before: placeOf(before.origins.key[0], before.origins.declaration[0]),
        after: placeOf(after.origins.key[0], after.origins.declaration[0]),
    });
}
function keyOf(type) {
    return [type, ...basesOf(type)].find(({ key }) => key !== undefined)?.key;
}
