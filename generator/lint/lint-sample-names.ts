import type { PropertyFacts, SampleMember } from "../model/page-facts.js";
import { type DeclaredType, typesOfUnknownBase } from "./declared-types.js";
import { findProperty, lineage } from "./lineage.js";
import { placeIn, relatedTo, type Report } from "./report.js";

/**
 * The names of a type's tables against those of its JSON representation. Relationships may stand in
 * it and need not; inherited properties likewise, wherever their row is.
 */
export function lintSampleNames(declared: readonly DeclaredType[], report: Report): void {
  const halfKnown = typesOfUnknownBase(declared);
  for (const each of declared) {
    const { facts, type } = each;
    const members = facts.sample?.members.filter(({ name }) => !name.includes("@")) ?? [];
    const rows = facts.properties.filter(({ name }) => !name.startsWith("@"));
    // A type without rows may be a map: the keys are data.
    if (!facts.sample || rows.length === 0) continue;
    if (members.length > 0) lintMissing(each, members, report);
    else lintEmpty(each, report);
    if (halfKnown.has(type) || lineage(type).some(({ open }) => open)) continue;
    const names = rowNames(rows);
    for (const member of members) lintMember(each, member, names, report);
  }
}

function lintEmpty(each: DeclaredType, report: Report): void {
  const { facts, type, page } = each;
  const expected = expectedRows(each);
  const [first] = expected;
  if (!first || !facts.sample) return;
  report(
    "empty-sample",
    { name: type.name, count: expected.length },
    placeIn(page, facts.sample.place),
    relatedTo("the first property", placeIn(page, first.place)),
  );
}

function lintMissing(each: DeclaredType, members: readonly SampleMember[], report: Report): void {
  const { facts, type, page } = each;
  const shown = new Set(members.map(({ name }) => spelling(name)));
  for (const row of expectedRows(each)) {
    if (shown.has(spelling(row.name))) continue;
    report(
      "sample-lacks-property",
      { name: `${type.name}.${row.name}` },
      placeIn(page, row.place),
      relatedTo("the JSON representation", facts.sample && placeIn(page, facts.sample.place)),
    );
  }
}

/**
 * The rows a JSON representation should have: the type's own, but for those it may or should leave out.
 * The values of streams are not in the JSON (OData JSON format 4.01, 9).
 */
function expectedRows({ facts, type }: DeclaredType): PropertyFacts[] {
  const optional = new Set(facts.optionalProperties.map(({ value }) => spelling(value)));
  const { baseType } = type;
  return facts.properties.filter(
    ({ name, kind, type: said, deprecated, inheritedFrom }) =>
      kind === "property" &&
      !(said.kind === "primitive" && said.name === "Stream") &&
      !name.startsWith("@") &&
      !deprecated &&
      !inheritedFrom &&
      !optional.has(spelling(name)) &&
      !(baseType && findProperty(baseType, name)),
  );
}

/** Rows by their names as they are spelled, and the first of each spelling. */
interface RowNames {
  readonly exact: ReadonlySet<string>;
  readonly bySpelling: ReadonlyMap<string, PropertyFacts>;
}

function rowNames(rows: readonly PropertyFacts[]): RowNames {
  return {
    exact: new Set(rows.map(({ name }) => name)),
    bySpelling: new Map(rows.toReversed().map((row) => [spelling(row.name), row])),
  };
}

function lintMember(
  { type, page }: DeclaredType,
  { name, place }: SampleMember,
  rows: RowNames,
  report: Report,
): void {
  const property = findProperty(type, name);
  if (rows.exact.has(name) || property?.name === name) return;
  const row = rows.bySpelling.get(spelling(name));
  const documented = row?.name ?? property?.name;
  const values = { name: `${type.name}.${name}` };
  if (documented === undefined)
    return report("sample-unknown-property", values, placeIn(page, place));
  const origin = row ? placeIn(page, row.place) : property?.origins[0];
  report(
    "sample-property-spelling",
    { ...values, documented },
    placeIn(page, place),
    relatedTo("the property", origin),
  );
}

/** What two spellings of one name share: authors slip in case, and leave blanks in the quotes. */
function spelling(name: string): string {
  return name.trim().toLowerCase();
}
