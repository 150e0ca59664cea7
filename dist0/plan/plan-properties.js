import { docsOf } from "./docs.js";
import { propertyTypeText } from "./type-text.js";
/** The properties a type declares itself. */
export function ownProperties(type, context) {
    return type.properties.map((property) => effective(property, type, context));
}
/** All properties of a type, inherited ones first, each name once. */
export function allProperties(type, context) {
    const chain = [];
    for (let each = type; each; each = each.baseType)
        chain.unshift(each);
    const properties = new Map();
    for (const each of chain) {
        for (const property of each.properties)
            properties.set(property.name, effective(property, each, context));
    }
    return [...properties.values()];
}
/**
 * Required without `null`; a key may be missing (a service sets it) but not `null`; anything else may
 * be both, but for what the docs call not nullable. A redeclaration may not take back what the base
 * promises.
 */
function effective(property, owner, context) {
    const inherited = property.redeclares === "narrower" ? inheritedProperty(property.name, owner) : undefined;
    const base = inherited && effective(inherited.property, inherited.owner, context);
    const required = property.required && property.kind === "property";
    const never = required ||
        owner.key === property.name ||
        (property.kind === "property" && property.nullable === false) ||
        context.options.nullability === "never";
    return {
        property,
        required: required || (base?.required ?? false),
        nullable: !never && (base?.nullable ?? true),
    };
}
function inheritedProperty(name, type) {
    for (let owner = type.baseType; owner; owner = owner.baseType) {
        const property = owner.properties.find((each) => each.name === name);
        if (property)
            return { property, owner };
    }
    return undefined;
}
/** The interface member of a property. */
export function memberOf({ property, required, nullable }, scope, context) {
    const type = propertyTypeText(property, scope, context);
    return {
        name: property.name,
        optional: !required,
        type: nullable && type !== "unknown" ? `${type} | null` : type,
        docs: docsOf(property, context.options),
    };
}
