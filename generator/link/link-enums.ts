import type { LinkOptions } from "../model/options.js";
import type { EnumMemberFacts, EnumTypeFacts, Page, TypeExpression } from "../model/page-facts.js";
import type { EnumMember } from "../model/type-model.js";
import { splitName } from "./declarations.js";
import { byCodeUnit, type EnumDraft, originIn, placeIn, type Report } from "./draft.js";
import { outlineOf } from "./outline.js";

type Declaration = EnumDraft["declarations"][number];

/** What the pages come to about enums. */
export interface DeclaredEnums {
  readonly enums: readonly EnumDraft[];
  /** Values of a section that describes a `String` property, by file and property name in lower case. */
  readonly hints: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** The short names that type cells name, in lower case. */
export function usedNames(pages: readonly Page[]): ReadonlySet<string> {
  const named = pages.flatMap(({ facts }) => facts.types.flatMap((type) => outlineOf(type).named));
  return new Set(named);
}

/**
 * The enum types of pages. A section named after a `String` property of its own page lists values
 * of that property and declares no type, unless a type cell somewhere names it.
 *
 * @param used - See {@link usedNames}.
 */
export function declareEnums(
  pages: readonly Page[],
  used: ReadonlySet<string>,
  spellings: ReadonlyMap<string, string>,
  options: LinkOptions,
  report: Report,
): DeclaredEnums {
  const declared = new Map<string, Declaration[]>();
  const hints = new Map<string, Map<string, readonly string[]>>();
  for (const page of pages) {
    if (page.facts.enums.length === 0) continue;
    const texts = stringProperties(page);
    for (const facts of page.facts.enums) {
      const { namespace, name } = splitName(facts.name.value, page, options);
      const short = name.toLowerCase();
      if (facts.origin === "section" && texts.has(short) && !used.has(short)) {
        const values = facts.members.map((member) => member.name);
        const others = hints.get(page.file) ?? new Map<string, readonly string[]>();
        hints.set(page.file, others.set(short, values));
        continue;
      }
      const key = `${namespace}.${name}`.toLowerCase();
      declared.set(key, [...(declared.get(key) ?? []), { page, facts }]);
    }
  }
  const enums = [...declared]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([, declarations]) =>
      mergeEnum(declarations.toSorted(byRichness), spellings, options, report),
    );
  return { enums, hints };
}

function stringProperties({ facts }: Page): Set<string> {
  const rows = facts.types.flatMap(({ properties }) => properties);
  const isText = (type: TypeExpression): boolean =>
    type.kind === "collection"
      ? isText(type.of)
      : type.kind === "primitive" && type.name === "String";
  return new Set(rows.filter(({ type }) => isText(type)).map(({ name }) => name.toLowerCase()));
}

function byRichness(a: Declaration, b: Declaration): number {
  const weight = ({ facts }: Declaration): number =>
    facts.members.length + (facts.origin === "page" ? 10_000 : 0);
  return (
    weight(b) - weight(a) ||
    byCodeUnit(a.page.file, b.page.file) ||
    a.facts.name.place.line - b.facts.name.place.line
  );
}

function mergeEnum(
  declarations: readonly Declaration[],
  spellings: ReadonlyMap<string, string>,
  options: LinkOptions,
  report: Report,
): EnumDraft {
  // Called with one declaration at least.
  const [first, ...others] = declarations as [Declaration, ...Declaration[]];
  const split = splitName(first.facts.name.value, first.page, options);
  const namespace = spellings.get(split.namespace.toLowerCase()) ?? split.namespace;
  const members = new Map<string, EnumMember>();
  for (const declaration of declarations) {
    for (const member of declaration.facts.members) {
      const key = member.name.toLowerCase();
      if (!members.has(key)) members.set(key, memberOf(member, declaration.page));
    }
  }
  for (const other of others) reportDisagreement(first, other, report);
  return {
    kind: "enumType",
    namespace,
    name: split.name,
    qualifiedName: `${namespace}.${split.name}`,
    declarations,
    declared: [...members.values()],
    members: [...members.values()],
    flags: isFlags(declarations),
    origins: declarations.map(({ page, facts: { name } }) =>
      originIn(page, name.place, name.source),
    ),
  };
}

/** Declarations of one enum type agree if they have the same members, in any order. */
function reportDisagreement(first: Declaration, other: Declaration, report: Report): void {
  const [ours, theirs] = [first, other].map(
    ({ facts }) => new Set(facts.members.map(({ name }) => name)),
  );
  const only = [...(ours ?? [])].filter((name) => !theirs?.has(name));
  const extra = [...(theirs ?? [])].filter((name) => !ours?.has(name));
  const members = [...only, ...extra];
  if (members.length === 0) return;
  const related = [
    { message: "the other declaration", place: placeIn(first.page, first.facts.name.place) },
  ];
  report(
    "enum-disagreement",
    { name: other.facts.name.value, members },
    placeIn(other.page, other.facts.name.place),
    related,
  );
}

function memberOf(
  { name, value, description, deprecated, place }: EnumMemberFacts,
  page: Page,
): EnumMember {
  const origins = [originIn(page, place, "table")];
  return { name, value, description, deprecated, origins };
}

/** Said so, or numbers that are distinct powers of two beyond 2 (0 aside): 0, 1, 2 may just count. */
function isFlags(declarations: readonly Declaration[]): boolean {
  if (declarations.some(({ facts }) => facts.flags?.value)) return true;
  return declarations.some(({ facts }: { facts: EnumTypeFacts }) => {
    const numbers = facts.members.map(({ value }) => value);
    const powers = numbers.filter((number) => number !== 0);
    return (
      powers.every(
        (number) => number !== undefined && number > 0 && Number.isInteger(Math.log2(number)),
      ) &&
      powers.some((number) => number !== undefined && number > 2) &&
      new Set(numbers).size === numbers.length
    );
  });
}
