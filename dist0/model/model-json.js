/**
 * The version of the saved form. It rises when a field goes or changes its meaning, not when one is
 * added: who reads the form must leave alone what they do not know.
 */
export const modelVersion = 1;
/**
 * Print a model in its saved form, {@link SavedModel}: the same model gives the same text, with a
 * line for each property and each member. `parseModel` reads it back.
 */
export function printModel(model) {
    const saved = {
        version: modelVersion,
        structuredTypes: model.structuredTypes.map(savedStructuredType),
        enumTypes: model.enumTypes.map(savedEnumType),
    };
    // The model, its lists, the types in them, their fields; properties and members stay on one line.
    return `${spread(saved, 4)}\n`;
}
function savedStructuredType(type) {
    const { kind: _kind, derivedTypes: _derived, baseType, properties, ...said } = type;
    const { qualifiedName, namespace, name, ...more } = said;
    return {
        qualifiedName,
        namespace,
        name,
        baseType: baseType?.qualifiedName,
        ...more,
        properties: properties.map(savedProperty),
    };
}
function savedProperty(property) {
    return { ...property, type: savedReference(property.type) };
}
function savedReference(type) {
    switch (type.kind) {
        case "primitive":
        case "unknown":
            return type;
        case "collection":
            return { kind: "collection", of: savedReference(type.of) };
        case "union":
            return { kind: "union", of: type.of.map(savedReference) };
        case "structuredType":
        case "enumType":
            return { kind: type.kind, qualifiedName: type.qualifiedName };
    }
}
function savedEnumType({ kind: _kind, members, ...said }) {
    return { ...said, members };
}
/** JSON whose objects and lists are spread over lines down to a depth. */
function spread(value, depth, indent = "") {
    if (depth === 0 || typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const inner = `${indent}  `;
    const parts = Array.isArray(value)
        ? value.map((item) => spread(item, depth - 1, inner))
        : Object.entries(value)
            .filter(([, field]) => field !== undefined)
            .map(([name, field]) => `${JSON.stringify(name)}: ${spread(field, depth - 1, inner)}`);
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    if (parts.length === 0)
        return open + close;
    return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}
