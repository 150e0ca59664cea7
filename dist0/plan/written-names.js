import { allProperties } from "./plan-properties.js";
import { jsonKind } from "./type-text.js";
/**
 * Whether a type has an interface apart, `XFields`: for what derived types inherit, where something
 * else is only its own; or for what is left of its base, where the type is open.
 */
export function hasFields(type, { literal }) {
    if (type.derivedTypes.length > 0)
        return type.open || literal !== undefined;
    return type.open && hasConflicts(type);
}
/** Whether a type declares a property that fits to none of its base: that one has to be omitted. */
function hasConflicts({ baseType, properties }) {
    return baseType !== undefined && properties.some((each) => each.redeclares === "conflict");
}
/** Whether there is anything to tell values of a type by. */
export function hasGuard(type, roles, options) {
    const members = roles.get(type)?.members ?? [];
    return (hasLiteral(members.length > 0 ? members : [type], roles) ||
        allProperties(type, { options }).some(({ property }) => jsonKind(property.type) !== "any"));
}
/** Whether values of one of these types carry it as a literal. */
export function hasLiteral(types, roles) {
    return types.some((type) => roles.get(type)?.literal !== undefined);
}
