import { compareReferences } from "./compare-references.js";
import { basesOf, declarationOf, placeOf } from "./model-pair.js";
import { pairByName } from "./pair-by-name.js";
import { typeTexts } from "./type-texts.js";
/**
 * Compare the properties a type declares, before or after, with what it has of that name on the other
 * side, declared or inherited: one that moves to a base is still there.
 */
export function diffProperties(before, after, pair) {
    const { pairs, removed, added } = pairByName(before.properties, after.properties, ({ name }) => name);
    for (const each of pairs)
        compareProperties(each.before, each.after, before, pair);
    for (const property of removed) {
        const inherited = findProperty(property.name, basesOf(after));
        if (inherited)
            compareProperties(property, inherited.property, before, pair);
        else
            noteRemoved(property, before, after, pair);
    }
    for (const property of added) {
        const inherited = findProperty(property.name, basesOf(before));
        if (inherited)
            compareProperties(inherited.property, property, before, pair);
        else
            noteAdded(property, before, pair);
    }
}
/** The nearest property of that name; one that differs in case only if there is no other. */
export function findProperty(name, types) {
    const lower = name.toLowerCase();
    const found = types.flatMap((owner) => owner.properties
        .filter((property) => property.name.toLowerCase() === lower)
        .map((property) => ({ property, owner })));
    return found.find(({ property }) => property.name === name) ?? found[0];
}
export function noteRemoved(property, before, after, { note }) {
    const subject = `${before.qualifiedName}/${property.name}`;
    const places = { before: placeOf(property.origins[0]), after: declarationOf(after) };
    note("property-removed", subject, { type: before.name, name: property.name }, places);
}
export function noteAdded(property, before, { note }) {
    const required = property.required && property.kind === "property";
    const subject = `${before.qualifiedName}/${property.name}`;
    const places = { before: declarationOf(before), after: placeOf(property.origins[0]) };
    const values = { type: before.name, name: property.name };
    note(required ? "property-added-required" : "property-added", subject, values, places);
}
/** Take down what is different about a property of a type. */
export function compareProperties(before, after, type, pair) {
    const subject = `${type.qualifiedName}/${before.name}`;
    const places = { before: placeOf(before.origins[0]), after: placeOf(after.origins[0]) };
    const values = { type: type.name, name: before.name };
    const comparison = compareReferences(before.type, after.type, pair);
    if (comparison !== "equal") {
        const retyped = { ...values, ...typeTexts(before.type, after.type) };
        pair.note(retypings[comparison], subject, retyped, places);
    }
    if (before.name !== after.name) {
        const names = { name: type.name, from: before.name, to: after.name };
        pair.note("property-renamed-by-case", subject, names, places);
    }
    for (const [condition, rule, opposite] of switches) {
        const [was, is] = [condition(before, after), condition(after, before)];
        if (was !== is)
            pair.note(is ? rule : opposite, subject, values, places);
    }
}
const retypings = {
    wider: "property-type-widened",
    narrower: "property-type-narrowed",
    changed: "property-type-changed",
};
/** What is true of a property or not, given the same property on the other side. */
const switches = [
    [
        ({ kind }) => kind === "navigationProperty",
        "property-made-relationship",
        "relationship-made-property",
    ],
    [isRequired, "property-made-required", "property-made-optional"],
    [mayBeNull, "property-made-nullable", "property-made-not-nullable"],
    [({ readOnly }) => readOnly, "property-made-read-only", "property-made-writable"],
    [
        ({ deprecated }) => deprecated,
        "property-deprecated",
        "property-no-longer-deprecated",
    ],
];
/** Relationships are never required: they come where a request expands them. */
function isRequired({ required, kind }) {
    return required && kind === "property";
}
/**
 * A property may be null unless the docs say otherwise, or require it. One that only becomes required,
 * or no longer is, has changed in that alone.
 */
function mayBeNull(property, other) {
    if (property.nullable !== undefined)
        return property.nullable;
    if (isRequired(property) === isRequired(other))
        return !isRequired(property);
    return other.nullable ?? true;
}
