/**
 * Decide discriminators and unions on the whole model, before any selection, so that what a consumer
 * selects changes no type.
 */
export function rolesOf(model, options) {
    const used = documentedTypes(model);
    const roles = new Map();
    const members = concreteTypes(model);
    for (const type of model.structuredTypes) {
        const union = type.root || type.derivedTypes.length === 0 ? [] : (members.get(type) ?? []);
        roles.set(type, {
            literal: type.abstract || type.root || type.documentsODataType
                ? undefined
                : `#${type.qualifiedName}`,
            optional: isOptional(type, used, options),
            members: union.length > options.maxUnionMembers ? [] : union,
        });
    }
    return roles;
}
/** Types that a property or relationship documents as its own. */
function documentedTypes(model) {
    const used = new Set();
    const add = (type) => {
        if (type.kind === "structuredType")
            used.add(type);
        else if (type.kind === "collection")
            add(type.of);
        else if (type.kind === "union")
            for (const each of type.of)
                add(each);
    };
    for (const { properties } of model.structuredTypes)
        for (const { type } of properties)
            add(type);
    return used;
}
/**
 * A service sends `@odata.type` only where the concrete type differs from the documented one (OData
 * JSON format 4.01, section 4.6.3): always, if no property is documented as the type, and none can be
 * without a type because a base is abstract.
 */
function isOptional(type, used, options) {
    if (options.discriminator !== "auto")
        return options.discriminator === "optional";
    if (used.has(type))
        return true;
    for (let base = type.baseType; base; base = base.baseType)
        if (base.abstract && !base.root)
            return false;
    return true;
}
/** The concrete types of each hierarchy, at all depths and the type itself included, sorted by qualified name. */
function concreteTypes(model) {
    const members = new Map();
    for (const type of model.structuredTypes) {
        if (type.abstract)
            continue;
        for (let each = type; each && !each.root; each = each.baseType) {
            const known = members.get(each);
            if (known)
                known.push(type);
            else
                members.set(each, [type]);
        }
    }
    return members;
}
