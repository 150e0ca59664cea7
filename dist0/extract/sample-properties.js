import { primitiveTypeOf } from "../model/primitive-spellings.js";
/**
 * The properties of a type whose page has no property table, from its JSON representation. Only a
 * representation that shows types counts (`"size": "Int64"`); one with an example's data may show
 * some properties of many, or keys that are data themselves.
 */
export function samplePropertiesOf(name, { members, place }, page) {
    const own = members.filter((member) => !member.name.includes("@"));
    const properties = own.map(propertyOf).filter((property) => property !== undefined);
    if (properties.length === 0 || properties.length < own.length)
        return [];
    page.report("properties-only-in-sample", { name: name.value.split(".").at(-1) ?? "" }, place);
    return properties;
}
function propertyOf({ name, place, value }) {
    const type = typeOf(value);
    if (!type || !/^[A-Za-z_]\w*$/.test(name))
        return undefined;
    return {
        name,
        kind: "property",
        place,
        type,
        typeText: "",
        typePlace: place,
        description: [],
        descriptionPlace: place,
        required: false,
        nullable: undefined,
        readOnly: false,
        key: false,
        deprecated: false,
        inheritedFrom: undefined,
        values: undefined,
    };
}
function typeOf(value) {
    switch (value?.kind) {
        case "string":
            return typeOfWord(value.text);
        case "boolean":
            return { kind: "primitive", name: "Boolean" };
        case "object":
            return value.type === undefined ? undefined : { kind: "named", name: { text: value.type } };
        case "array": {
            const of = typeOf(value.element);
            return of && { kind: "collection", of };
        }
        case "number":
        case "null":
        case undefined:
            return undefined;
    }
}
/** `String`, `Int64`, `String (timestamp)`, `String (identifier)`. */
function typeOfWord(text) {
    const [, word = "", note] = /^(\w+)(?: \((\w+)\))?$/.exec(text.trim()) ?? [];
    const name = note === "timestamp" ? "DateTimeOffset" : primitiveTypeOf(word);
    return name && { kind: "primitive", name };
}
