import { docsOf } from "./docs.js";
import { isOpenEnum, planObject } from "./plan-value.js";
/** Plan the JSON Schema document: a definition for each type and enum of the selection. */
export function planSchema(model, context) {
    const { selection } = context;
    const types = model.structuredTypes.filter((type) => selection.full.has(type));
    const enums = model.enumTypes.filter((type) => selection.enums.has(type));
    const names = definitionNames(types, enums);
    const definitions = [
        ...types.map((type) => planObjectDefinition(type, names, context)),
        ...enums.map((type) => planEnumDefinition(type, names, context)),
    ];
    const origins = [
        ...types.flatMap((type) => type.origins.declaration),
        ...enums.flatMap((type) => type.origins),
    ];
    return {
        kind: "schema",
        path: "schema.json",
        sources: [...new Set(origins.map(({ file }) => file))].toSorted(),
        definitions: definitions.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    };
}
/**
 * Definitions are called by the documented names. Where docs give one to a structured type and to an
 * enum, the enum gets `_` behind it, as it does in TypeScript.
 */
function definitionNames(types, enums) {
    const taken = new Set([...types, ...enums].map(({ qualifiedName }) => qualifiedName));
    const structured = new Set(types.map(({ qualifiedName }) => qualifiedName));
    const renamed = new Map();
    for (const type of enums.filter(({ qualifiedName }) => structured.has(qualifiedName))) {
        let name = type.qualifiedName;
        while (taken.has(name))
            name += "_";
        taken.add(name);
        renamed.set(type, name);
    }
    return {
        type: ({ qualifiedName }) => qualifiedName,
        enum: (type) => renamed.get(type) ?? type.qualifiedName,
    };
}
function planObjectDefinition(type, names, context) {
    return {
        name: names.type(type),
        docs: docsOf(type, context.options),
        kind: "object",
        object: planObject(type, names, context),
    };
}
function planEnumDefinition(type, names, context) {
    return {
        name: names.enum(type),
        docs: docsOf(type, context.options),
        kind: "enum",
        members: [...new Set(type.members.map(({ name }) => name))],
        flags: type.flags,
        open: isOpenEnum(type, context),
    };
}
