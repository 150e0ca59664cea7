import { suggest } from "../diagnostics/suggest.js";
import type { OutputOptions } from "../model/options.js";
import type { EnumType, Property, StructuredType, TypeModel } from "../model/type-model.js";

/** The types to be written. */
export interface Selection {
  /** Asked for, or reached by a property: with union, guard and everything else. */
  readonly full: Selected<StructuredType>;
  /** Reached only as a base: nothing but the interface. */
  readonly bases: Selected<StructuredType>;
  readonly enums: Selected<EnumType>;
  /** Patterns that name nothing. */
  readonly unknown: readonly string[];
}

type Selected<Type> = Pick<ReadonlySet<Type>, "has">;

/** Why a type is selected: what it was reached from, and how. */
export interface Reason {
  /** `undefined` for a type that was asked for. */
  readonly from: StructuredType | undefined;
  /** Markdown: `base of \`crate\``. */
  readonly text: string;
}

/**
 * Select the types asked for and what they reach: their bases, the types of their properties, and the
 * types derived from one that is asked for or used in a property.
 */
export function selectTypes(
  model: TypeModel,
  { types, reach }: OutputOptions,
): Selection & { readonly reasons: ReadonlyMap<StructuredType | EnumType, Reason> } {
  const reasons = new Map<StructuredType | EnumType, Reason>();
  if (types.length === 0) {
    const [full, enums] = [new Set(model.structuredTypes), new Set(model.enumTypes)];
    for (const type of [...full, ...enums]) {
      reasons.set(type, { from: undefined, text: "every type is asked for" });
    }
    return { full, bases: new Set(), enums, unknown: [], reasons };
  }
  const full = new Set<StructuredType>();
  const enums = new Set<EnumType>();
  const bases = new Set<StructuredType>();
  const queue: StructuredType[] = [];
  const add = (type: StructuredType | EnumType, from: Reason["from"], text: string): void => {
    if (!reasons.has(type)) reasons.set(type, { from, text });
    if (type.kind === "enumType") enums.add(type);
    else queue.push(type);
  };
  const asked = types.map((pattern) => ({ pattern, found: matching(model, pattern) }));
  for (const { pattern, found } of asked) {
    for (const type of found) add(type, undefined, `asked for by \`${pattern}\``);
  }
  for (const type of queue) {
    if (full.has(type)) continue;
    full.add(type);
    if (!type.root) {
      for (const derived of type.derivedTypes) add(derived, type, `derives from \`${type.name}\``);
    }
    for (let base: StructuredType | undefined = type; base; base = base.baseType) {
      if (base !== type) {
        bases.add(base);
        if (!reasons.has(base)) reasons.set(base, { from: type, text: `base of \`${type.name}\`` });
      }
      // A base's properties are the type's own too.
      if (reach === "full") for (const property of base.properties) reachInto(property, type);
    }
  }
  for (const type of full) bases.delete(type);
  const unknown = asked.filter(({ found }) => found.length === 0).map(({ pattern }) => pattern);
  return { full, bases, enums, unknown, reasons };

  function reachInto({ name, type }: Pick<Property, "name" | "type">, owner: StructuredType): void {
    if (type.kind === "collection") reachInto({ name, type: type.of }, owner);
    else if (type.kind === "union")
      for (const each of type.of) reachInto({ name, type: each }, owner);
    else if (type.kind === "structuredType" || type.kind === "enumType") {
      add(type, owner, `type of \`${owner.name}.${name}\``);
    }
  }
}

/** How a type comes to be selected, from what was asked for down to it; empty if it is not. */
export function reasonsOf(
  type: StructuredType | EnumType,
  model: TypeModel,
  options: OutputOptions,
): string[] {
  const { reasons } = selectTypes(model, options);
  const chain: string[] = [];
  let at: StructuredType | EnumType | undefined = type;
  for (let reason = reasons.get(type); reason; reason = at && reasons.get(at)) {
    chain.unshift(`\`${at?.name}\`: ${reason.text}`);
    at = reason.from;
  }
  return chain;
}

/** `n.s.thing`, `n.s.*` for a namespace, `n.s.th*` for a prefix; case is ignored. */
function matching(model: TypeModel, pattern: string): (StructuredType | EnumType)[] {
  const wanted = pattern.toLowerCase();
  const prefix = wanted.endsWith("*") ? wanted.slice(0, -1) : undefined;
  return [...model.structuredTypes, ...model.enumTypes].filter(({ qualifiedName }) => {
    const name = qualifiedName.toLowerCase();
    if (prefix === undefined) return name === wanted;
    return name.startsWith(prefix) && !name.slice(prefix.length).includes(".");
  });
}

/** What was probably meant by a pattern that names nothing: the same name elsewhere, else one like it. */
export function meantBy(pattern: string, model: TypeModel): string | undefined {
  const types = [...model.structuredTypes, ...model.enumTypes];
  if (pattern.endsWith(".*")) {
    const namespace = suggest(pattern.slice(0, -2), new Set(types.map((type) => type.namespace)));
    return namespace && `${namespace}.*`;
  }
  const short = pattern.slice(pattern.lastIndexOf(".") + 1).toLowerCase();
  const elsewhere = types.find(({ name }) => name.toLowerCase() === short);
  return (
    elsewhere?.qualifiedName ??
    suggest(
      pattern,
      types.map((type) => type.qualifiedName),
    )
  );
}
