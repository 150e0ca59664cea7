import type { Fact, PropertyFacts } from "../model/page-facts.js";
import type { RichText } from "../model/rich-text.js";
import type { EnumType, TypeModel, TypeReference } from "../model/type-model.js";
import type { DeclaredType } from "./declared-types.js";
import { findProperty } from "./lineage.js";
import { placeIn, relatedTo, type Report } from "./report.js";

/** "Possible values" lists that lack members of the property's enum, and enums no property has. */
export function lintEnums(
  declared: readonly DeclaredType[],
  model: TypeModel,
  report: Report,
): void {
  for (const each of declared) {
    for (const row of each.facts.properties) {
      const type = itemType(findProperty(each.type, row.name)?.type);
      if (type?.kind === "enumType" && row.values) {
        lintList(each, row, row.values, type, report);
      }
    }
  }
  lintUnused(model, report);
}

/**
 * The sentinel is often left out, and what is deprecated should be; what the description quotes
 * elsewhere is not missing, though it is not in the list.
 */
function lintList(
  { page, type: owner }: DeclaredType,
  row: PropertyFacts,
  { value, place }: Fact<readonly string[]>,
  type: EnumType,
  report: Report,
): void {
  if (/\bsubset\b/i.test(wordsOf(row.description))) return;
  const listed = new Set(value.map((name) => name.toLowerCase()));
  const quoted = codeIn(row.description);
  const known = type.members.filter(({ name }) => listed.has(name.toLowerCase()));
  const missing = type.members.filter(
    ({ name, deprecated }) =>
      !deprecated &&
      !listed.has(name.toLowerCase()) &&
      !quoted.has(name.toLowerCase()) &&
      name.toLowerCase() !== "unknownfuturevalue",
  );
  // A list that shares next to nothing with the enum is of something else.
  if (known.length < 2 || missing.length === 0) return;
  const members = missing.map(({ name }) => name);
  report(
    "incomplete-value-list",
    { name: `${owner.name}.${row.name}`, type: type.name, members },
    placeIn(page, place),
    relatedTo("the enum", type.origins[0]),
  );
}

function lintUnused(model: TypeModel, report: Report): void {
  const used = new Set<EnumType>();
  const use = (type: TypeReference): void => {
    if (type.kind === "enumType") used.add(type);
    else if (type.kind === "collection") use(type.of);
    else if (type.kind === "union") type.of.forEach(use);
  };
  for (const { properties } of model.structuredTypes) for (const { type } of properties) use(type);
  for (const type of model.enumTypes) {
    const [origin] = type.origins;
    if (used.has(type) || !origin) continue;
    const { file, line, column, endLine, endColumn } = origin;
    report("unused-enum", { name: type.name }, { file, line, column, endLine, endColumn });
  }
}

/** What a description quotes as code, in lower case. */
function codeIn(description: RichText): Set<string> {
  return new Set(
    [...wordsOf(description).matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code.toLowerCase()),
  );
}

/** But for those of links. */
function wordsOf(description: RichText): string {
  return description.filter((piece) => typeof piece === "string").join(" ");
}

/** What a collection holds, or the type itself. */
function itemType(type: TypeReference | undefined): TypeReference | undefined {
  return type?.kind === "collection" ? itemType(type.of) : type;
}
