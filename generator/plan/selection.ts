import type { OutputOptions } from "../model/options.js";
import type { EnumType, StructuredType, TypeModel, TypeReference } from "../model/type-model.js";

/** The types to be written. */
export interface Selection {
  /** Asked for, or reached by a property: with union, guard and everything else. */
  readonly full: ReadonlySet<StructuredType>;
  /** Reached only as a base: nothing but the interface. */
  readonly bases: ReadonlySet<StructuredType>;
  readonly enums: ReadonlySet<EnumType>;
  /** Patterns that name nothing. */
  readonly unknown: readonly string[];
}

/**
 * Select the types asked for and what they reach: their bases, the types of their properties, and the
 * types derived from one that is asked for or used in a property.
 */
export function selectTypes(model: TypeModel, { types, reach }: OutputOptions): Selection {
  if (types.length === 0) {
    const [full, enums] = [new Set(model.structuredTypes), new Set(model.enumTypes)];
    return { full, bases: new Set(), enums, unknown: [] };
  }
  const asked = types.map((pattern) => ({ pattern, ...matching(model, pattern) }));
  const full = new Set<StructuredType>();
  const enums = new Set<EnumType>(asked.flatMap((each) => each.enumTypes));
  const bases = new Set<StructuredType>();
  const queue = asked.flatMap((each) => each.structuredTypes);
  for (const type of queue) {
    if (full.has(type)) continue;
    full.add(type);
    queue.push(...(type.root ? [] : type.derivedTypes));
    for (let base: StructuredType | undefined = type; base; base = base.baseType) {
      if (base !== type) bases.add(base);
      // A base's properties are the type's own too.
      if (reach === "full") for (const { type: reference } of base.properties) reachInto(reference);
    }
  }
  for (const type of full) bases.delete(type);
  const unknown = asked.filter((each) => each.structuredTypes.length + each.enumTypes.length === 0);
  return { full, bases, enums, unknown: unknown.map(({ pattern }) => pattern) };

  function reachInto(reference: TypeReference): void {
    if (reference.kind === "structuredType") queue.push(reference);
    else if (reference.kind === "enumType") enums.add(reference);
    else if (reference.kind === "collection") reachInto(reference.of);
    else if (reference.kind === "union") for (const each of reference.of) reachInto(each);
  }
}

/** `n.s.thing`, `n.s.*` for a namespace, `n.s.th*` for a prefix; case is ignored. */
function matching(
  model: TypeModel,
  pattern: string,
): { structuredTypes: StructuredType[]; enumTypes: EnumType[] } {
  const wanted = pattern.toLowerCase();
  const prefix = wanted.endsWith("*") ? wanted.slice(0, -1) : undefined;
  const fits = ({ qualifiedName }: { qualifiedName: string }): boolean => {
    const name = qualifiedName.toLowerCase();
    if (prefix === undefined) return name === wanted;
    return name.startsWith(prefix) && !name.slice(prefix.length).includes(".");
  };
  return {
    structuredTypes: model.structuredTypes.filter(fits),
    enumTypes: model.enumTypes.filter(fits),
  };
}
