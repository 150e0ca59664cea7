import { pairByName } from "./pair-by-name.js";
/** Find each type of one model in the other. */
export function pairModels(before, after, note) {
    const nameOf = (type) => type.qualifiedName;
    const structuredTypes = pairByName(before.structuredTypes, after.structuredTypes, nameOf);
    const enumTypes = pairByName(before.enumTypes, after.enumTypes, nameOf);
    const now = {
        structured: new Map(structuredTypes.pairs.map((pair) => [pair.before, pair.after])),
        enums: new Map(enumTypes.pairs.map((pair) => [pair.before, pair.after])),
    };
    const was = {
        structured: new Map(structuredTypes.pairs.map((pair) => [pair.after, pair.before])),
        enums: new Map(enumTypes.pairs.map((pair) => [pair.after, pair.before])),
    };
    return { structuredTypes, enumTypes, now, was, note };
}
/** The bases of a type, the nearest first. */
export function basesOf(type) {
    const bases = [];
    for (let base = type.baseType; base; base = base.baseType)
        bases.push(base);
    return bases;
}
/** The place that decided, without the kind of text it is in. */
export function placeOf(...origins) {
    const origin = origins.find((each) => each !== undefined);
    if (!origin)
        return undefined;
    const { file, line, column, endLine, endColumn } = origin;
    return { file, line, column, endLine, endColumn };
}
/** Where a type is declared. */
export function declarationOf(type) {
    return placeOf(type.kind === "enumType" ? type.origins[0] : type.origins.declaration[0]);
}
