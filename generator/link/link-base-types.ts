import type { Fact, Page, StructuredTypeFacts, TypeName } from "../model/page-facts.js";
import type { Origin } from "../model/type-model.js";
import { originIn, placeIn, type Report, type TypeDraft } from "./draft.js";
import { outlineOf } from "./outline.js";
import type { Names } from "./resolve-name.js";

/** A statement of a type's base: which type, by which fact, on which page. */
interface Statement {
  readonly base: TypeDraft | undefined;
  readonly origin: Origin;
  readonly text: string;
}

/**
 * Give each type its base. By precedence: the annotation, the page's own sentence, the list on the
 * base's page, "Inherited from" rows. An annotation that says `null` or a root yields to a nearer
 * base in prose. Bases that form a cycle are taken away again, and those of types that are too deep.
 */
export function linkBaseTypes(types: readonly TypeDraft[], names: Names, report: Report): void {
  const lists = stateBases(types, types, names, report);
  removeCycles(types, report);
  boundDepth(types, report);
  for (const type of types) type.baseType?.derivedTypes.push(type);
  checkLists(types, lists, report);
}

/**
 * State the bases of some types anew, whose pages say the same of them at other places.
 *
 * @param all - With these among them.
 * @returns Whether each has the base it had.
 */
export function restateBaseTypes(
  types: readonly TypeDraft[],
  all: readonly TypeDraft[],
  names: Names,
  report: Report,
): boolean {
  const before = types.map(({ baseType }) => baseType);
  for (const type of types) Object.assign(type, { baseType: undefined, baseOrigins: [] });
  const lists = stateBases(types, all, names, report);
  checkLists(all, lists, report);
  return types.every(({ baseType }, index) => baseType === before[index]);
}

/** Whether `ancestor` is among the bases of a type, however far up. */
export function isDerivedFrom(type: TypeDraft, ancestor: TypeDraft): boolean {
  const seen = new Set<TypeDraft>();
  for (let each = type.baseType; each && !seen.has(each); each = each.baseType) {
    if (each === ancestor) return true;
    seen.add(each);
  }
  return false;
}

/** @returns The lists of all types. */
function stateBases(
  types: readonly TypeDraft[],
  all: readonly TypeDraft[],
  names: Names,
  report: Report,
): Lists {
  for (const type of types) stateBase(type, names, report);
  const lists = derivedTypeLists(all, names);
  for (const type of types) if (type.baseOrigins.length === 0) listedBase(type, lists, report);
  for (const type of types) if (type.baseOrigins.length === 0) inheritedBase(type, names, report);
  return lists;
}

function stateBase(type: TypeDraft, names: Names, report: Report): void {
  if (type.pages.every(({ facts }) => facts.baseTypes.length === 0)) return;
  const statements = type.pages.flatMap(({ page, facts }) =>
    statementsOf(type, page, facts, names, report),
  );
  const annotated = statements.filter(({ origin }) => origin.source === "annotation");
  const prose = statements.filter(({ origin, base }) => origin.source === "prose" && base);
  const nearest =
    annotated.find(({ base }) => base && !base.root) ?? prose.find(({ base }) => !base?.root);
  const decided = nearest ?? annotated.find(({ base }) => base) ?? prose[0];
  if (!decided) {
    // `null` in the annotation settles that there is none.
    type.baseOrigins = annotated.filter(({ text }) => text === "null").map(({ origin }) => origin);
    return;
  }
  type.baseType = decided.base;
  const agreeing = statements.filter(({ base }) => base === decided.base);
  type.baseOrigins = [decided, ...agreeing.filter((each) => each !== decided)].map(
    ({ origin }) => origin,
  );
  for (const other of statements) {
    if (other.base === decided.base || (other.base === undefined && other.text !== "null"))
      continue;
    const related = [
      { message: `here it is \`${decided.base?.qualifiedName}\``, place: decided.origin },
    ];
    const values = {
      name: type.name,
      baseType: other.text,
      decided: decided.base?.qualifiedName ?? "",
    };
    report("base-type-disagreement", values, other.origin, related);
  }
}

function statementsOf(
  type: TypeDraft,
  page: Page,
  facts: StructuredTypeFacts,
  names: Names,
  report: Report,
): Statement[] {
  return facts.baseTypes.flatMap(({ value, source, place }): Statement[] => {
    const origin = originIn(page, place, source);
    if (value === null) return [{ base: undefined, origin, text: "null" }];
    const base = names.resolve(value, page, place, "base");
    if (base?.kind !== "structuredType") {
      const values = { name: type.name, baseType: value.text, hint: names.hint(value, type) };
      report("unknown-base-type", values, origin);
      return [];
    }
    if (base !== type) return [{ base, origin, text: value.text }];
    report("base-type-cycle", { names: [type.name] }, origin);
    return [];
  });
}

/** Entries of the lists of derived types, by the type they name. */
type Lists = ReadonlyMap<
  TypeDraft,
  readonly { readonly parent: TypeDraft; readonly origin: Origin }[]
>;

function derivedTypeLists(types: readonly TypeDraft[], names: Names): Lists {
  const lists = new Map<TypeDraft, { parent: TypeDraft; origin: Origin }[]>();
  for (const parent of types) {
    for (const { page, facts } of parent.pages) {
      for (const fact of facts.derivedTypes) {
        const derived = resolveListed(fact, page, names);
        if (!derived || derived === parent) continue;
        const entry = { parent, origin: originIn(page, fact.place, fact.source) };
        lists.set(derived, [...(lists.get(derived) ?? []), entry]);
      }
    }
  }
  return lists;
}

/** A list may link other pages than types': those are passed over. */
function resolveListed(
  { value, place }: Fact<TypeName>,
  page: Page,
  names: Names,
): TypeDraft | undefined {
  const type = names.resolve(value, page, place, "base");
  return type?.kind === "structuredType" ? type : undefined;
}

/** Lists may name grandchildren too: the nearest of the listing types is the base. */
function listedBase(type: TypeDraft, lists: Lists, report: Report): void {
  const entries = (lists.get(type) ?? []).filter(({ parent }) => !isDerivedFrom(parent, type));
  const nearest = entries.find(({ parent }) =>
    entries.every((other) => other.parent === parent || isDerivedFrom(parent, other.parent)),
  );
  const chosen = nearest ?? entries[0];
  if (!chosen) return;
  type.baseType = chosen.parent;
  type.baseOrigins = [chosen.origin];
  const [own] = type.pages;
  if (!own) return;
  const related = [{ message: "the list", place: chosen.origin }];
  const values = { name: type.name, baseType: chosen.parent.qualifiedName };
  report("base-type-only-listed", values, placeIn(own.page, own.facts.name.place), related);
}

/** The note names the ancestor that declares the row; the most derived of them is the base. */
function inheritedBase(type: TypeDraft, names: Names, report: Report): void {
  for (const { page, facts } of type.pages) {
    const notes = outlineOf(facts).inheriting.flatMap((row) => {
      const { inheritedFrom, descriptionPlace: place } = row;
      const base = inheritedFrom && names.resolve(inheritedFrom, page, place, "base");
      return base?.kind === "structuredType" && base !== type ? [{ base, place }] : [];
    });
    const nearest =
      notes.find(({ base }) =>
        notes.every((other) => other.base === base || isDerivedFrom(base, other.base)),
      ) ?? notes[0];
    if (!nearest || isDerivedFrom(nearest.base, type)) continue;
    const origin = originIn(page, nearest.place, "table");
    type.baseType = nearest.base;
    type.baseOrigins = [origin];
    const values = { name: type.name, baseType: nearest.base.qualifiedName };
    report("base-type-only-in-rows", values, origin);
    return;
  }
}

function removeCycles(types: readonly TypeDraft[], report: Report): void {
  const settled = new Set<TypeDraft>();
  for (const start of types) {
    const path: TypeDraft[] = [];
    const onPath = new Set<TypeDraft>();
    let each: TypeDraft | undefined = start;
    while (each && !settled.has(each) && !onPath.has(each)) {
      path.push(each);
      onPath.add(each);
      each = each.baseType;
    }
    const cycle = each && onPath.has(each) ? path.slice(path.indexOf(each)) : [];
    const names = cycle.map(({ name }) => name);
    for (const type of cycle) {
      type.baseType = undefined;
      const [place] = type.baseOrigins;
      if (place) report("base-type-cycle", { names }, place);
    }
    for (const type of path) settled.add(type);
  }
}

/**
 * Far more than any known type has: 4. Guards and validators look at what a type inherits, so that what
 * is written grows with the square of the depth.
 */
const maxDepth = 32;

/** Part hierarchies that are too deep; there are no cycles any more. */
function boundDepth(types: readonly TypeDraft[], report: Report): void {
  const depths = new Map<TypeDraft, number>();
  for (const start of types) {
    const path: TypeDraft[] = [];
    for (let each: TypeDraft | undefined = start; each && !depths.has(each); each = each.baseType)
      path.push(each);
    // From the top down: a base has its depth before what derives from it.
    for (const type of path.toReversed()) {
      const depth = type.baseType ? (depths.get(type.baseType) ?? 0) + 1 : 0;
      depths.set(type, depth > maxDepth ? 0 : depth);
      if (depth <= maxDepth) continue;
      type.baseType = undefined;
      const [place] = type.baseOrigins;
      const values = { name: type.name, depth, limit: maxDepth };
      if (place) report("base-type-too-deep", values, place);
    }
  }
}

/** Check the lists against the resolved bases, both ways. */
function checkLists(types: readonly TypeDraft[], lists: Lists, report: Report): void {
  const listing = new Set<TypeDraft>();
  for (const [derived, entries] of lists) {
    for (const { parent, origin } of entries) {
      if (isDerivedFrom(derived, parent)) listing.add(parent);
      else {
        const related = derived.baseOrigins
          .slice(0, 1)
          .map((place) => ({ message: "its base is stated here", place }));
        const values = { name: derived.name, baseType: parent.name };
        report("listed-type-not-derived", values, origin, related);
      }
    }
  }
  for (const type of types) {
    const parent = type.baseType;
    if (!parent || !listing.has(parent) || parent.root) continue;
    if (lists.get(type)?.some((entry) => entry.parent === parent)) continue;
    const list = parent.pages.flatMap(({ page, facts }) =>
      facts.derivedTypes.map(({ place }) => placeIn(page, place)),
    )[0];
    const [stated] = type.baseOrigins;
    if (list && stated) {
      const values = { name: type.name, baseType: parent.name };
      report("derived-type-not-listed", values, list, [
        { message: "its base is stated here", place: stated },
      ]);
    }
  }
}
