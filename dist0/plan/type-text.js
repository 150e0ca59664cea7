import { stringLiteral } from "../model/string-literal.js";
/** The TypeScript type of each primitive type's JSON value. */
const primitiveTexts = {
    Binary: "string",
    Boolean: "boolean",
    Byte: "number",
    Date: "string",
    DateTimeOffset: "string",
    Decimal: "number",
    Double: "number",
    Duration: "string",
    Guid: "string",
    Int16: "number",
    Int32: "number",
    Int64: "number",
    Json: "unknown",
    SByte: "number",
    Single: "number",
    Stream: "unknown",
    String: "string",
    TimeOfDay: "string",
};
/** A property's type as TypeScript text, without `null`; what it names is imported into the scope. */
export function propertyTypeText(property, scope, context) {
    const hints = property.values ?? [];
    if (hints.length === 0)
        return typeText(property.type, scope, context);
    const open = [...hints.map(stringLiteral), "(string & {})"].join(" | ");
    return property.type.kind === "collection" ? `(${open})[]` : open;
}
/** A reference as TypeScript text. A type with a union stands for all of it at its use sites. */
function typeText(type, scope, context) {
    switch (type.kind) {
        case "primitive":
            return primitiveTexts[type.name];
        case "unknown":
            return "unknown";
        case "collection": {
            const element = typeText(type.of, scope, context);
            return /[|&]/.test(element) ? `(${element})[]` : `${element}[]`;
        }
        case "union": {
            const texts = [...new Set(type.of.map((each) => typeText(each, scope, context)))];
            return texts.includes("unknown") ? "unknown" : texts.join(" | ");
        }
        case "enumType":
            return context.selection.enums.has(type)
                ? scope.use(context.names.of(type), context.names.of(type).type)
                : "string";
        case "structuredType": {
            const { full, bases } = context.selection;
            if (!full.has(type) && !bases.has(type))
                return "unknown";
            const names = context.names.of(type);
            const isUnion = full.has(type) && context.role(type).members.length > 0;
            return scope.use(names, isUnion ? names.union : names.type);
        }
    }
}
/** What a value of a type is in JSON, as far as `typeof` can tell. */
export function jsonKind(type) {
    switch (type.kind) {
        case "primitive":
            return primitiveKind(type.name);
        case "collection":
            return "array";
        case "enumType":
            return "string";
        case "structuredType":
            return "object";
        case "unknown":
        case "union":
            return "any";
    }
}
/** What a value of a primitive type is in JSON. */
export function primitiveKind(name) {
    const text = primitiveTexts[name];
    return text === "unknown" ? "any" : text;
}
