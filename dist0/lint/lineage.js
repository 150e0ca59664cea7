/** A type and its bases, the nearest first. */
export function lineage(type) {
    const line = [type];
    for (let base = type.baseType; base; base = base.baseType)
        line.push(base);
    return line;
}
/** The types that derive from a type, at any depth. */
export function derivedTypesOf(type) {
    const types = [...type.derivedTypes];
    for (const each of types)
        types.push(...each.derivedTypes);
    return types;
}
/** A property of a type or of its bases, by its name: as it is spelled, else in any case. */
export function findProperty(type, name) {
    const line = lineage(type);
    const find = (fits) => {
        for (const { properties } of line) {
            const found = properties.find(fits);
            if (found)
                return found;
        }
        return undefined;
    };
    const lower = name.toLowerCase();
    return (find((property) => property.name === name) ??
        find((property) => property.name.length === name.length && property.name.toLowerCase() === lower));
}
