export function emptyDraft() {
    return {
        schemas: [],
        structuredTypes: [],
        enumTypes: [],
        typeDefinitions: [],
        declared: new Map(),
        aliases: new Map(),
    };
}
/** Write every name with its namespace. */
export function resolvedModel(draft) {
    const resolve = (name) => {
        const dot = name.lastIndexOf(".");
        const namespace = draft.aliases.get(name.slice(0, dot));
        return namespace === undefined ? name : `${namespace}.${name.slice(dot + 1)}`;
    };
    const property = (said) => ({ ...said, type: resolve(said.type) });
    return {
        schemas: draft.schemas,
        structuredTypes: draft.structuredTypes.map((type) => ({
            ...type,
            baseType: type.baseType && resolve(type.baseType),
            properties: type.properties.map(property),
        })),
        enumTypes: draft.enumTypes,
        typeDefinitions: draft.typeDefinitions.map((type) => ({
            ...type,
            underlyingType: resolve(type.underlyingType),
        })),
    };
}
