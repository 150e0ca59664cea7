/** Which names a type gives rise to besides its own, as far as the whole model decides. */
import type { OutputOptions } from "../model/options.js";
import type { StructuredType } from "../model/type-model.js";
import type { Role } from "./hierarchies.js";
import { allProperties } from "./plan-properties.js";
import { jsonKind } from "./type-text.js";

/**
 * Whether a type has an interface apart, `XFields`: for what derived types inherit, where something
 * else is only its own; or for what is left of its base, where the type is open.
 */
export function hasFields(type: StructuredType, { literal }: Role): boolean {
  if (type.derivedTypes.length > 0) return type.open || literal !== undefined;
  return type.open && hasConflicts(type);
}

/** Whether a type declares a property that fits to none of its base: that one has to be omitted. */
function hasConflicts({ baseType, properties }: StructuredType): boolean {
  return baseType !== undefined && properties.some((each) => each.redeclares === "conflict");
}

/** Whether there is anything to tell values of a type by. */
export function hasGuard(
  type: StructuredType,
  roles: ReadonlyMap<StructuredType, Role>,
  options: OutputOptions,
): boolean {
  const members = roles.get(type)?.members ?? [];
  return hasLiteral(members.length > 0 ? members : [type], roles) || hasShape(type, options);
}

/** Whether values of a type can be told by one of its properties. */
export function hasShape(type: StructuredType, options: OutputOptions): boolean {
  return allProperties(type, { options }).some(({ property }) => jsonKind(property.type) !== "any");
}

/** Whether values of one of these types carry it as a literal. */
export function hasLiteral(
  types: readonly StructuredType[],
  roles: ReadonlyMap<StructuredType, Role>,
): boolean {
  return types.some((type) => roles.get(type)?.literal !== undefined);
}
