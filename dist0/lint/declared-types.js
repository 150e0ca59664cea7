import { lineage } from "./lineage.js";
/** Each declaration of a structured type with the type of the model it went into. */
export function declaredTypes(pages, model) {
    const types = new Map();
    for (const type of model.structuredTypes) {
        for (const origin of type.origins.declaration)
            types.set(keyOf(origin), type);
    }
    return pages.flatMap((page) => page.facts.types.flatMap((facts) => {
        const type = types.get(keyOf({ file: page.file, ...facts.name.place }));
        return type ? [{ page, facts, type }] : [];
    }));
}
function keyOf({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
/** The types one of whose bases the docs name and do not have: what they inherit is not known. */
export function typesOfUnknownBase(declared) {
    const direct = new Set(declared
        .filter(({ facts, type }) => !type.baseType && facts.baseTypes.some(({ value }) => value))
        .map(({ type }) => type));
    const all = declared.filter(({ type }) => lineage(type).some((each) => direct.has(each)));
    return new Set(all.map(({ type }) => type));
}
