import type { OutputOptions } from "../model/options.js";
import type { StructuredType, TypeModel, TypeReference } from "../model/type-model.js";

/** What a type is in its hierarchy, as the output sees it. */
export interface Role {
  /** The wire's spelling of the type, if values carry it as a literal. */
  readonly literal: string | undefined;
  /** Values may come without their literal. */
  readonly optional: boolean;
  /** Concrete types the union holds, the type itself included; empty if there is no union. */
  readonly members: readonly StructuredType[];
}

/**
 * Decide discriminators and unions on the whole model, before any selection, so that what a consumer
 * selects changes no type.
 */
export function rolesOf(
  model: TypeModel,
  options: OutputOptions,
): ReadonlyMap<StructuredType, Role> {
  const used = documentedTypes(model);
  const roles = new Map<StructuredType, Role>();
  const members = concreteTypes(model);
  for (const type of model.structuredTypes) {
    const union = type.root || type.derivedTypes.length === 0 ? [] : (members.get(type) ?? []);
    roles.set(type, {
      literal:
        type.abstract || type.root || type.documentsODataType
          ? undefined
          : `#${type.qualifiedName}`,
      optional: isOptional(type, used, options),
      members: union.length > options.maxUnionMembers ? [] : union,
    });
  }
  return roles;
}

/** Types that a property or relationship documents as its own. */
function documentedTypes(model: TypeModel): Set<StructuredType> {
  return new Set(model.structuredTypes.flatMap(documentedBy));
}

/** The types that one type's properties are documented as. */
export function documentedBy({ properties }: StructuredType): StructuredType[] {
  const types: StructuredType[] = [];
  const add = (type: TypeReference): void => {
    if (type.kind === "structuredType") types.push(type);
    else if (type.kind === "collection") add(type.of);
    else if (type.kind === "union") for (const each of type.of) add(each);
  };
  for (const { type } of properties) add(type);
  return types;
}

/**
 * A service sends `@odata.type` only where the concrete type differs from the documented one (OData
 * JSON format 4.01, section 4.6.3): always, if no property is documented as the type, and none can be
 * without a type because a base is abstract.
 */
function isOptional(
  type: StructuredType,
  used: ReadonlySet<StructuredType>,
  options: OutputOptions,
): boolean {
  if (options.discriminator !== "auto") return options.discriminator === "optional";
  if (used.has(type)) return true;
  for (let base = type.baseType; base; base = base.baseType)
    if (base.abstract && !base.root) return false;
  return true;
}

/** The concrete types of each hierarchy, at all depths and the type itself included, sorted by qualified name. */
function concreteTypes(model: TypeModel): Map<StructuredType, StructuredType[]> {
  const members = new Map<StructuredType, StructuredType[]>();
  for (const type of model.structuredTypes) {
    if (type.abstract) continue;
    for (let each: StructuredType | undefined = type; each && !each.root; each = each.baseType) {
      const known = members.get(each);
      if (known) known.push(type);
      else members.set(each, [type]);
    }
  }
  return members;
}
