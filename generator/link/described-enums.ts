import type { LinkOptions } from "../model/options.js";
import type { Page, PropertyFacts, TypeExpression, TypeName } from "../model/page-facts.js";
import type { EnumMember } from "../model/type-model.js";
import { splitName } from "./declarations.js";
import { byCodeUnit, type EnumDraft, originIn, placeIn, type Report } from "./draft.js";
import { outlineOf } from "./outline.js";
import type { Names, Resolved } from "./resolve-name.js";

interface Description {
  readonly name: string;
  readonly namespace: string;
  readonly page: Page;
  readonly row: PropertyFacts;
}

/**
 * Enum types that nothing defines but the "Possible values are …" lists of the properties that have
 * them: the members of all such lists together, in the order they are met.
 */
export function describedEnums(
  pages: readonly Page[],
  names: Names,
  options: LinkOptions,
  report: Report,
): EnumDraft[] {
  const described = new Map<string, Description[]>();
  for (const page of pages) {
    for (const type of page.facts.types) {
      for (const row of outlineOf(type).listing) {
        const name = namedType(row.type);
        // A word of another script (`字符串` for `String`) is a translation and no name.
        if (!name || name.url !== undefined || /[^\p{ASCII}]/u.test(name.text)) continue;
        const known = names.resolve(name, page, row.typePlace, "any");
        if (known && !isDescribed(known)) continue;
        const split = splitName(name.text, page, options);
        const key = `${split.namespace}.${split.name}`.toLowerCase();
        described.set(key, [...(described.get(key) ?? []), { ...split, page, row }]);
      }
    }
  }
  return [...described]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([, list]) => enumOf(list, report));
}

/** Whether nothing but descriptions defines a type. */
function isDescribed(type: Resolved): boolean {
  return type.kind === "enumType" && type.declarations.length === 0;
}

function namedType(type: TypeExpression): TypeName | undefined {
  if (type.kind === "collection") return namedType(type.of);
  return type.kind === "named" ? type.name : undefined;
}

function enumOf(list: readonly Description[], report: Report): EnumDraft {
  // Called with one description at least.
  const [{ name, namespace }] = list as [Description];
  const members = new Map<string, EnumMember>();
  for (const { page, row } of list) {
    const values = { name, members: row.values?.value ?? [] };
    report("enum-only-described", values, placeIn(page, row.values?.place ?? row.place));
    for (const value of row.values?.value ?? []) {
      const origins = [originIn(page, row.values?.place ?? row.place, "prose")];
      const member = { name: value, value: undefined, description: [], deprecated: false, origins };
      if (!members.has(value.toLowerCase())) members.set(value.toLowerCase(), member);
    }
  }
  return {
    kind: "enumType",
    namespace,
    name,
    qualifiedName: `${namespace}.${name}`,
    declarations: [],
    declared: [...members.values()],
    members: [...members.values()],
    flags: false,
    origins: list.map(({ page, row }) => originIn(page, row.typePlace, "table")),
  };
}
