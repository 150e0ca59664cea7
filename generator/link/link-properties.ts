import type { Page, PropertyFacts, TypeExpression } from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import { compareTypes } from "./compare-types.js";
import {
  type DraftReference,
  originIn,
  placeIn,
  type PropertyDraft,
  type Report,
  type TypeDraft,
} from "./draft.js";
import type { Listing } from "./listed-members.js";
import type { DeclaredEnums } from "./link-enums.js";
import { outlineOf } from "./outline.js";
import type { Names } from "./resolve-name.js";
import { typeText } from "./type-text.js";

/** What linking properties needs to know. */
export interface PropertyContext {
  readonly names: Names;
  readonly hints: DeclaredEnums["hints"];
  readonly report: Report;
}

/**
 * Give each type the properties that are its own: rows merged from its pages, names resolved, and
 * rows that only repeat a base's property left out.
 *
 * @returns What descriptions list, by the type whose property they describe.
 */
export function linkProperties(
  types: readonly TypeDraft[],
  context: PropertyContext,
): Map<TypeDraft, readonly Listing[]> {
  const listings = new Map<TypeDraft, readonly Listing[]>();
  for (const type of basesFirst(types)) {
    const inherited = inheritedProperties(type);
    const listed: Listing[] = [];
    const rows = mergeRows(type, listed, context);
    listings.set(type, listed);
    const isOwn =
      inherited.size === 0 &&
      type.pages.every(({ facts }) => outlineOf(facts).inheriting.length === 0);
    if (isOwn) {
      type.properties = rows;
      continue;
    }
    type.properties = rows.flatMap((row) => {
      const base = inherited.get(row.facts.name);
      const meant = base ? undefined : nameMeant(row, inherited);
      checkOrigin(row, type, { base, meant }, context);
      if (!base) return meant === undefined ? [row] : [];
      const redeclares = redeclaration(row, base, type, context.report);
      return redeclares === undefined ? [] : [{ ...row, redeclares }];
    });
  }
  return listings;
}

/** Bases before the types that derive from them, without recursion: chains may be long. */
function basesFirst(types: readonly TypeDraft[]): TypeDraft[] {
  const wanted = new Set(types);
  const ordered = types.filter(({ baseType }) => !baseType || !wanted.has(baseType));
  for (const type of ordered) ordered.push(...type.derivedTypes.filter((each) => wanted.has(each)));
  return ordered;
}

interface Declaration {
  readonly property: PropertyDraft;
  readonly owner: TypeDraft;
}

/** Declarations of properties by name. */
type Inherited = Map<string, Declaration>;

/** The nearest declaration of each inherited property. */
function inheritedProperties(type: TypeDraft): Inherited {
  const inherited: Inherited = new Map();
  for (let owner = type.baseType; owner; owner = owner.baseType) {
    for (const property of owner.properties) {
      if (!inherited.has(property.facts.name))
        inherited.set(property.facts.name, { property, owner });
    }
  }
  return inherited;
}

/** What a row that says it is inherited means in another case: the declaring page has the spelling. */
function nameMeant({ facts }: PropertyDraft, inherited: Inherited): string | undefined {
  if (!facts.inheritedFrom) return undefined;
  const name = facts.name.toLowerCase();
  return [...inherited.keys()].find((each) => each.toLowerCase() === name);
}

/** One property for each name. Of two rows the first of the richest page stays; a relationship row beats a property row. */
function mergeRows(
  type: TypeDraft,
  listings: Listing[],
  context: PropertyContext,
): PropertyDraft[] {
  const rows = new Map<string, PropertyDraft>();
  for (const { page, facts } of type.pages) {
    const shown = new Map<string, Place>();
    for (const { name, place } of facts.sample?.members ?? [])
      if (!shown.has(name)) shown.set(name, place);
    for (const row of facts.properties) {
      // `@odata.…` and other annotations are control information (OData JSON format 4.01, section 4.6).
      if (row.name.startsWith("@")) continue;
      const known = rows.get(row.name);
      if (known) {
        reportRepeated(row, page, known, context.report);
        if (known.facts.kind === row.kind || row.kind === "property" || known.page !== page)
          continue;
      }
      const property = propertyOf(row, page, shown.get(row.name), context);
      rows.set(row.name, property);
      const item = itemType(property.type);
      if (row.values && item.kind === "enumType")
        listings.push({ type: item, values: row.values, page });
    }
  }
  return [...rows.values()];
}

/** The same row on two pages of one type is no finding; two rows on one page are. */
function reportRepeated(
  row: PropertyFacts,
  page: Page,
  known: PropertyDraft,
  report: Report,
): void {
  if (known.page !== page) return;
  const related = [{ message: "the first row", place: placeIn(page, known.facts.place) }];
  report("duplicate-property", { name: row.name }, placeIn(page, row.place), related);
}

function propertyOf(
  facts: PropertyFacts,
  page: Page,
  shown: Place | undefined,
  { names, hints, report }: PropertyContext,
): PropertyDraft {
  let unknown: Set<string> | undefined;
  const resolve = (expression: TypeExpression): DraftReference => {
    switch (expression.kind) {
      case "primitive":
      case "unknown":
        return expression;
      case "collection":
        return { kind: "collection", of: resolve(expression.of) };
      case "union":
        return { kind: "union", of: expression.of.map(resolve) };
      case "named": {
        const need = facts.kind === "navigationProperty" ? "entity" : "any";
        const type = names.resolve(expression.name, page, facts.typePlace, need);
        if (type) return type;
        const { text } = expression.name;
        unknown ??= new Set();
        if (!unknown.has(text)) {
          unknown.add(text);
          const values = { name: text, hint: names.hint(expression.name) };
          report("unknown-type", values, placeIn(page, facts.typePlace));
        }
        return { kind: "unknown" };
      }
    }
  };
  const type = resolve(facts.type);
  const origins = [originIn(page, facts.place, "table")];
  if (shown) origins.push(originIn(page, shown, "sample"));
  const values = isText(type)
    ? (facts.values?.value ?? hints.get(page.file)?.get(facts.name.toLowerCase()))
    : undefined;
  return { facts, page, type, origins, values, redeclares: undefined };
}

function isText(type: DraftReference): boolean {
  const item = itemType(type);
  return item.kind === "primitive" && item.name === "String";
}

/** What a collection holds, or the type itself. */
function itemType(type: DraftReference): DraftReference {
  return type.kind === "collection" ? itemType(type.of) : type;
}

/** A repeated row stays only if it narrows the type, or if it cannot be the inherited property at all. */
function redeclaration(
  row: PropertyDraft,
  { property: base, owner }: { property: PropertyDraft; owner: TypeDraft },
  type: TypeDraft,
  report: Report,
): PropertyDraft["redeclares"] {
  const comparison = compareTypes(row.type, base.type);
  if (comparison === "equal") {
    return row.facts.required && !base.facts.required ? "narrower" : undefined;
  }
  if (comparison === "narrower") return "narrower";
  // That its cell says no type is a finding already.
  if (comparison === "wider" && itemType(row.type).kind === "unknown") return undefined;
  const values = {
    name: `${type.name}.${row.facts.name}`,
    own: typeText(row.type),
    inherited: typeText(base.type),
    owner: owner.name,
  };
  const related = [
    { message: "the inherited property", place: placeIn(base.page, base.facts.place) },
  ];
  const place = placeIn(row.page, row.facts.typePlace);
  if (comparison === "wider") {
    report("redeclared-wider", values, place, related);
    return undefined;
  }
  report("redeclared-conflict", values, place, related);
  return "conflict";
}

/** A row that says it is inherited, from its own type, or from one that is known and lacks it. */
function checkOrigin(
  row: PropertyDraft,
  type: TypeDraft,
  known: { readonly base: Declaration | undefined; readonly meant: string | undefined },
  { names, report }: PropertyContext,
): void {
  const { inheritedFrom, descriptionPlace, name } = row.facts;
  const from = inheritedFrom && names.resolve(inheritedFrom, row.page, descriptionPlace, "base");
  if (from?.kind !== "structuredType") return;
  const place = placeIn(row.page, descriptionPlace);
  const kept = known.meant === undefined ? "keeping it here" : `taking \`${known.meant}\``;
  const outcome = known.base ? `\`${known.base.owner.name}\` declares it` : kept;
  const values = { name: `${type.name}.${name}`, outcome };
  if (from === type) return report("inherited-from-itself", { ...values, type: type.name }, place);
  if (known.base) return;
  const [declaration] = from.pages;
  const related = declaration
    ? [
        {
          message: "the type that lacks it",
          place: placeIn(declaration.page, declaration.facts.name.place),
        },
      ]
    : [];
  report("inherited-property-not-found", { ...values, baseType: from.name }, place, related);
}
