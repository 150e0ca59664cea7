/**
 * A function that finds a type by a name as annotations and `@odata.type` have it: qualified, or
 * short where that is clear. Case never counts.
 */
export function typeNames(model) {
    const byQualifiedName = new Map();
    const byShortName = new Map();
    // Structured types come last: they win where an enum has the same name.
    for (const type of [...model.enumTypes, ...model.structuredTypes]) {
        byQualifiedName.set(type.qualifiedName.toLowerCase(), type);
        const short = type.name.toLowerCase();
        const rival = byShortName.get(short);
        byShortName.set(short, rival?.kind === type.kind ? undefined : type);
    }
    return (name) => {
        const key = name.toLowerCase().replace(/^#/, "");
        return byQualifiedName.get(key) ?? (key.includes(".") ? undefined : byShortName.get(key));
    };
}
