import { basesOf } from "./model-pair.js";
/**
 * The primitive types that take every value of another in JSON, one step up: numbers by their ranges,
 * and a text in a format is a text (OData JSON format 4.01, section 7.1). `Json` takes everything.
 */
const wider = {
    Binary: ["String"],
    Byte: ["Int16"],
    Date: ["String"],
    DateTimeOffset: ["String"],
    Duration: ["String"],
    Guid: ["String"],
    Int16: ["Int32", "Single"],
    Int32: ["Int64", "Double"],
    Int64: ["Decimal"],
    SByte: ["Int16"],
    Single: ["Double"],
    TimeOfDay: ["String"],
};
/**
 * Compare types of two models: `narrower` if all values of the type after are values of the one
 * before, `wider` if it is the other way round.
 */
export function compareReferences(before, after, pair) {
    if (isAny(before) || isAny(after)) {
        if (isAny(before))
            return isAny(after) ? "equal" : "narrower";
        return "wider";
    }
    if (before.kind === "union" || after.kind === "union")
        return compareUnions(before, after, pair);
    if (before.kind === "collection" && after.kind === "collection") {
        return compareReferences(before.of, after.of, pair);
    }
    if (before.kind === "primitive" && after.kind === "primitive") {
        if (before.name === after.name)
            return "equal";
        if (isWithin(after.name, before.name))
            return "narrower";
        return isWithin(before.name, after.name) ? "wider" : "changed";
    }
    if (before.kind === "structuredType" && after.kind === "structuredType") {
        return compareStructured(before, after, pair);
    }
    if (before.kind === "enumType" && after.kind === "enumType") {
        return pair.now.enums.get(before) === after ? "equal" : "changed";
    }
    if (before.kind === "enumType" && isText(after))
        return "wider";
    return after.kind === "enumType" && isText(before) ? "narrower" : "changed";
}
function isWithin(name, other) {
    return (wider[name] ?? []).some((each) => each === other || isWithin(each, other));
}
/** Bases on either side count: the type a property had may be gone, and with it what it derived from. */
function compareStructured(before, after, { now, was }) {
    const successor = now.structured.get(before);
    if (successor === after)
        return "equal";
    const predecessor = was.structured.get(after);
    const bases = (type) => (type ? basesOf(type) : []);
    if (bases(after).some((base) => base === successor))
        return "narrower";
    if (bases(predecessor).includes(before))
        return "narrower";
    if (bases(successor).includes(after))
        return "wider";
    return bases(before).some((base) => base === predecessor) ? "wider" : "changed";
}
function compareUnions(before, after, pair) {
    const [old, recent] = [before, after].map((type) => (type.kind === "union" ? type.of : [type]));
    const comparisons = (recent ?? []).map((type) => (old ?? []).map((other) => compareReferences(other, type, pair)));
    const fits = (comparison, than) => comparison === "equal" || comparison === than;
    const within = comparisons.every((row) => row.some((each) => fits(each, "narrower")));
    const covers = (old ?? []).every((_, index) => comparisons.some((row) => fits(row[index] ?? "changed", "wider")));
    if (within)
        return covers ? "equal" : "narrower";
    return covers ? "wider" : "changed";
}
/** What could not be read may be anything. */
function isAny(type) {
    return type.kind === "unknown" || (type.kind === "primitive" && type.name === "Json");
}
function isText(type) {
    return type.kind === "primitive" && type.name === "String";
}
