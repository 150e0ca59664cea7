import type { Property, StructuredType } from "../model/type-model.js";

/** A type and its bases, the nearest first. */
export function lineage(type: StructuredType): StructuredType[] {
  const line = [type];
  for (let base = type.baseType; base; base = base.baseType) line.push(base);
  return line;
}

/** The types that derive from a type, at any depth. */
export function derivedTypesOf(type: StructuredType): StructuredType[] {
  const types = [...type.derivedTypes];
  for (const each of types) types.push(...each.derivedTypes);
  return types;
}

/** A property of a type or of its bases, by its name: as it is spelled, else in any case. */
export function findProperty(type: StructuredType, name: string): Property | undefined {
  const line = lineage(type).map(({ properties }) => indexOf(properties));
  const lower = name.toLowerCase();
  for (const { byName } of line) if (byName.has(name)) return byName.get(name);
  for (const { byLower } of line) if (byLower.has(lower)) return byLower.get(lower);
  return undefined;
}

interface Index {
  readonly byName: ReadonlyMap<string, Property>;
  readonly byLower: ReadonlyMap<string, Property>;
}

/** A type's properties do not change, and samples ask for thousands of names. */
const indexes = new WeakMap<readonly Property[], Index>();

/** Of two properties of one name the first counts. */
function indexOf(properties: readonly Property[]): Index {
  const known = indexes.get(properties);
  if (known) return known;
  const last = properties.toReversed();
  const byName = new Map(last.map((property) => [property.name, property]));
  const byLower = new Map(last.map((property) => [property.name.toLowerCase(), property]));
  const index = { byName, byLower };
  indexes.set(properties, index);
  return index;
}
