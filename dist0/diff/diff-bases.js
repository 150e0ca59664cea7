import { compareProperties, findProperty, noteAdded, noteRemoved, } from "./diff-properties.js";
import { basesOf, declarationOf, placeOf } from "./model-pair.js";
/** Compare what a type derives from, and what it thereby has or no longer has. */
export function diffBases(before, after, pair) {
    const [old, recent] = [before.baseType, after.baseType];
    if (!old && !recent)
        return;
    if (old && recent && pair.now.structured.get(old) === recent)
        return;
    noteBase(before, after, pair);
    for (const { property, owner } of inherited(before)) {
        const other = findProperty(property.name, [after, ...basesOf(after)]);
        if (other)
            compareInherited({ property, owner }, other, { before, after }, pair);
        else if (hasCounterpart(property.name, pair.now.structured.get(owner))) {
            noteRemoved(property, before, after, pair);
        }
    }
    for (const { property, owner } of inherited(after)) {
        if (findProperty(property.name, [before, ...basesOf(before)]))
            continue;
        if (hasCounterpart(property.name, pair.was.structured.get(owner))) {
            noteAdded(property, before, pair);
        }
    }
}
function noteBase(before, after, { now, note }) {
    const [old, recent] = [before.baseType, after.baseType];
    const places = {
        before: placeOf(before.origins.baseType[0], before.origins.declaration[0]),
        after: placeOf(after.origins.baseType[0], after.origins.declaration[0]),
    };
    const values = { name: before.name, from: old?.name ?? "", to: recent?.name ?? "" };
    const successor = old && now.structured.get(old);
    const kept = !old || basesOf(after).some((base) => base === successor);
    const rule = !recent ? "base-removed" : kept ? "base-added" : "base-changed";
    note(rule, before.qualifiedName, values, places);
}
/** What a type has from its bases and does not declare again, each name once. */
function inherited(type) {
    const properties = new Map();
    for (const owner of basesOf(type)) {
        for (const property of owner.properties) {
            const key = property.name.toLowerCase();
            if (!properties.has(key))
                properties.set(key, { property, owner });
        }
    }
    for (const { name } of type.properties)
        properties.delete(name.toLowerCase());
    return [...properties.values()];
}
/**
 * True if a difference is the type's own: its owner is not there on the other side, or has the
 * property there too. Else the owner has lost or gained it, and that is said of the owner.
 */
function hasCounterpart(name, owner) {
    return !owner || findProperty(name, [owner, ...basesOf(owner)]) !== undefined;
}
/** A property that comes from another type now: what differs between the two, if no other type says it. */
function compareInherited(old, recent, { before, after }, pair) {
    if (recent.owner === after)
        return;
    const successor = pair.now.structured.get(old.owner);
    const predecessor = pair.was.structured.get(recent.owner);
    const reaches = (from, to) => from !== undefined && (from === to || basesOf(from).includes(to));
    if (reaches(successor, recent.owner) || reaches(predecessor, old.owner))
        return;
    compareProperties(old.property, recent.property, before, pair);
}
/** Compare the types that a value of each type can be: those of its union, of all depths. */
export function diffSubtypes(pair) {
    const { now, was, note } = pair;
    for (const { type, base } of newlyDerived(pair.structuredTypes, "after", was.structured)) {
        const places = { before: declarationOf(base.other), after: derivationOf(type) };
        const values = { name: type.name, type: base.other.name };
        note("subtype-added", base.other.qualifiedName, values, places);
    }
    for (const { type, base } of newlyDerived(pair.structuredTypes, "before", now.structured)) {
        const places = { before: derivationOf(type), after: declarationOf(base.other) };
        note("subtype-removed", base.own.qualifiedName, { name: type.name, type: base.own.name }, places);
    }
}
/** Where it is said what a type derives from. */
function derivationOf(type) {
    return placeOf(type.origins.baseType[0], type.origins.declaration[0]);
}
/**
 * The concrete types of one side that derive from a type of both sides and on the other do not. Of the
 * bases that are new to a type only the nearest, and no root: it has no union.
 */
function newlyDerived({ pairs, removed, added }, side, others) {
    const types = [...pairs.map((each) => each[side]), ...(side === "after" ? added : removed)];
    return types.flatMap((type) => {
        if (type.abstract)
            return [];
        const counterpart = others.get(type);
        const known = new Set(counterpart ? basesOf(counterpart) : []);
        for (const own of basesOf(type)) {
            const other = others.get(own);
            if (!own.root && other && !known.has(other))
                return [{ type, base: { own, other } }];
        }
        return [];
    });
}
