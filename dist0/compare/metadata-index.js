export function indexMetadata(metadata) {
    const types = [...metadata.structuredTypes, ...metadata.enumTypes, ...metadata.typeDefinitions];
    const byName = new Map(types.map((type) => [type.qualifiedName, type]));
    const byLowerName = new Map(types.map((type) => [type.qualifiedName.toLowerCase(), type]));
    const find = (name) => byName.get(name) ?? byLowerName.get(name.toLowerCase());
    return {
        types,
        find,
        lineage: (type) => {
            // A set, as nobody has checked that the bases end.
            const known = new Set([type]);
            for (let base = baseOf(type, find); base && !known.has(base); base = baseOf(base, find)) {
                known.add(base);
            }
            return [...known];
        },
    };
}
function baseOf({ baseType }, find) {
    const base = baseType === undefined ? undefined : find(baseType);
    return base && isStructured(base) ? base : undefined;
}
export function isStructured(type) {
    return type.kind === "entityType" || type.kind === "complexType";
}
/** The property of this name, else one that differs in case only; of two the nearest. */
export function propertyFinder(lineage) {
    const properties = lineage.flatMap((type) => type.properties).toReversed();
    const byName = new Map(properties.map((property) => [property.name, property]));
    const byLowerName = new Map(properties.map((property) => [property.name.toLowerCase(), property]));
    return (name) => byName.get(name) ?? byLowerName.get(name.toLowerCase());
}
