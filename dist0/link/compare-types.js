import { isDerivedFrom } from "./link-base-types.js";
/** What a value of a primitive type is in JSON (OData JSON format 4.01, section 7.1). */
const jsonKinds = {
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
    Json: "any",
    SByte: "number",
    Single: "number",
    Stream: "any",
    String: "string",
    TimeOfDay: "string",
};
/**
 * Compare a redeclared type with the inherited one: `narrower` if each of its values is one of the
 * inherited type, `wider` if it says less, `conflict` if neither fits the other. Primitive types of one JSON
 * kind never conflict: what differs is how they are described.
 */
export function compareTypes(own, inherited) {
    if (own === inherited)
        return "equal";
    if (own.kind === "unknown")
        return inherited.kind === "unknown" ? "equal" : "wider";
    if (inherited.kind === "unknown")
        return "narrower";
    if (own.kind === "union" || inherited.kind === "union")
        return compareUnions(own, inherited);
    if (own.kind === "collection" || inherited.kind === "collection") {
        return own.kind === inherited.kind && "of" in own && "of" in inherited
            ? compareTypes(own.of, inherited.of)
            : anyOr(own, inherited);
    }
    if (own.kind === "primitive" && inherited.kind === "primitive")
        return comparePrimitives(own.name, inherited.name);
    if (own.kind === "structuredType" && inherited.kind === "structuredType") {
        if (isDerivedFrom(own, inherited))
            return "narrower";
        return isDerivedFrom(inherited, own) ? "wider" : "conflict";
    }
    if (own.kind === "enumType" && isString(inherited))
        return "narrower";
    if (inherited.kind === "enumType" && isString(own))
        return "wider";
    return anyOr(own, inherited);
}
function comparePrimitives(own, inherited) {
    if (own === inherited)
        return "equal";
    const [a, b] = [jsonKinds[own], jsonKinds[inherited]];
    if (b === "any")
        return a === "any" ? "equal" : "narrower";
    if (a !== b)
        return a === "any" ? "wider" : "conflict";
    return inherited === "String" ? "narrower" : "wider";
}
/** An untyped value takes everything. */
function anyOr(own, inherited) {
    if (inherited.kind === "primitive" && jsonKinds[inherited.name] === "any")
        return "narrower";
    return own.kind === "primitive" && jsonKinds[own.name] === "any" ? "wider" : "conflict";
}
function compareUnions(own, inherited) {
    const [ours, theirs] = [own, inherited].map((type) => (type.kind === "union" ? type.of : [type]));
    const fits = (types = [], into = []) => types.every((type) => into.some((other) => ["equal", "narrower"].includes(compareTypes(type, other))));
    if (fits(ours, theirs))
        return fits(theirs, ours) ? "equal" : "narrower";
    return fits(theirs, ours) ? "wider" : "conflict";
}
function isString(type) {
    return type.kind === "primitive" && type.name === "String";
}
