import type { Fact, Page } from "../model/page-facts.js";
import type { EnumMember, Origin } from "../model/type-model.js";
import { type EnumDraft, originIn, type Report } from "./draft.js";

/** The values that a property's description lists for the enum type it has. */
export interface Listing {
  readonly type: EnumDraft;
  readonly values: Fact<readonly string[]>;
  readonly page: Page;
}

/** What lists say, wherever on their pages, as one text. */
export function listingFaces(listings: readonly Listing[]): string {
  return JSON.stringify(
    listings.map(({ type, values, page }) => [type.qualifiedName, page.file, values.value]),
  );
}

/**
 * Compare what descriptions list with the members their enum types declare. One of the two is out of
 * date, so the enum takes in what only a list has. Where they differ in case and no list has the
 * declared spelling, the lists are right: they quote values, while the first column of a table is
 * often set like a heading.
 */
export function takeListedMembers(listings: readonly Listing[], report: Report): void {
  const declared = listings.filter(({ type }) => type.declarations.length > 0);
  const spellings = new Map<EnumDraft, Set<string>>();
  for (const { type, values } of declared) {
    const known = spellings.get(type) ?? new Set();
    spellings.set(type, known);
    for (const name of values.value) known.add(name);
  }
  const members = new WeakMap<EnumDraft["members"], Set<string>>();
  for (const { type, values, page } of declared) {
    const known = members.get(type.members) ?? lowerNames(type);
    members.set(type.members, known);
    const listed = new Map(values.value.map((name) => [name.toLowerCase(), name]));
    const missing = [...listed].filter(([key]) => !known.has(key)).map(([, name]) => name);
    // A list that shares nothing with the enum is of something else.
    if (missing.length === listed.size) continue;
    const place = originIn(page, values.place, "prose");
    const quoted = spellings.get(type) ?? new Set();
    if (type.members.some(({ name }) => !quoted.has(name))) {
      type.members = type.members.map((member) =>
        quoted.has(member.name) ? member : respelled(type, member, listed, place, report),
      );
    }
    if (missing.length > 0) takeIn(type, missing, place, report);
  }
}

function lowerNames({ members }: EnumDraft): Set<string> {
  return new Set(members.map(({ name }) => name.toLowerCase()));
}

function respelled(
  type: EnumDraft,
  member: EnumMember,
  listed: ReadonlyMap<string, string>,
  place: Origin,
  report: Report,
): EnumMember {
  const name = listed.get(member.name.toLowerCase());
  if (name === undefined) return member;
  const values = { name: type.name, declared: member.name, listed: name };
  const related = member.origins.map((origin) => ({ message: "the declaration", place: origin }));
  report("enum-member-case", values, place, related);
  return { ...member, name, origins: [...member.origins, place] };
}

function takeIn(type: EnumDraft, names: readonly string[], place: Origin, report: Report): void {
  const related = type.origins.map((origin) => ({ message: "the declaration", place: origin }));
  report("enum-member-only-listed", { name: type.name, members: names }, place, related);
  type.members = [
    ...type.members,
    ...names.map((name) => {
      return { name, value: undefined, description: [], deprecated: false, origins: [place] };
    }),
  ];
}
