import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";

/**
 * Which pages a page's types are made of besides the page itself: those of their bases, and those that
 * declare the same type.
 */
export type Relatives = ReadonlyMap<string, readonly string[]>;

/** The relatives of all pages that have any. */
export function relativesOf({ structuredTypes, enumTypes }: TypeModel): Relatives {
  const relatives = new Map<string, Set<string>>();
  const add = (file: string, other: string): void => {
    if (file === other) return;
    const known = relatives.get(file) ?? new Set();
    relatives.set(file, known.add(other));
  };
  for (const type of [...structuredTypes, ...enumTypes]) {
    const own = pagesOf(type);
    const bases = type.kind === "structuredType" && type.baseType ? pagesOf(type.baseType) : [];
    for (const file of own) for (const other of [...own, ...bases]) add(file, other);
  }
  return new Map([...relatives].map(([file, others]) => [file, [...others]]));
}

/** The pages that declare a type, or define it by listing its values. */
export function pagesOf(type: StructuredType | EnumType): string[] {
  const origins = type.kind === "enumType" ? type.origins : type.origins.declaration;
  return [...new Set(origins.map(({ file }) => file))];
}

/** Pages and all that their types are made of, at any depth. */
export function withBases(files: Iterable<string>, relatives: Relatives): Set<string> {
  const found = new Set(files);
  for (const file of found) for (const other of relatives.get(file) ?? []) found.add(other);
  return found;
}

/** Pages and all whose types are made of theirs, at any depth. */
export function withDerived(files: Iterable<string>, relatives: Relatives): Set<string> {
  const derived = new Map<string, string[]>();
  for (const [file, others] of relatives) {
    for (const other of others) {
      const known = derived.get(other);
      if (known) known.push(file);
      else derived.set(other, [file]);
    }
  }
  return withBases(files, derived);
}
