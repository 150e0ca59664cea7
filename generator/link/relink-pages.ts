import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Page, PageFacts } from "../model/page-facts.js";
import { faceOf, skeletonOf } from "../model/skeleton.js";
import type { EnumType, StructuredType, TypeModel, TypeReference } from "../model/type-model.js";
import { buildModel } from "./build-model.js";
import { declareTypes } from "./declarations.js";
import { describedEnums } from "./described-enums.js";
import type { EnumDraft, TypeDraft } from "./draft.js";
import { restateBaseTypes } from "./link-base-types.js";
import { declareEnums } from "./link-enums.js";
import type { Links } from "./link-pages.js";
import { linkProperties } from "./link-properties.js";
import { listingFaces, takeListedMembers } from "./listed-members.js";
import { outlineOf } from "./outline.js";
import { withNamespaces } from "./page-namespaces.js";

/** What some pages come to, when they alone are linked again. */
export interface RelinkedPages {
  /** The types that these pages declare, and no other; those refer to what they were before. */
  readonly model: TypeModel;
  /** All those on the pages, and some of the others. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each type was before. */
  readonly replaced: ReadonlyMap<StructuredType | EnumType, StructuredType | EnumType>;
}

/**
 * Link some pages anew, where others see no difference: every name means what it meant, and every type
 * has the base and the derived types it had.
 *
 * @param links - Of the linking before; changed to be those of this one.
 * @param pages - With all that declare the same types or describe the same enums, and all their bases.
 * @returns `undefined` if there is a difference. Then the links are of no more use.
 */
export function relinkPages(links: Links, pages: readonly Page[]): RelinkedPages | undefined {
  const { options, spellings, used, names, hints, built, findings, report } = links;
  findings.length = 0;
  names.reportAgain();
  const placed = withNamespaces(pages, links.namespaces, report);
  if (!placed.every((page) => hasSameMeaning(page, links.pages.get(page.file)))) return undefined;
  const files = new Set(placed.map(({ file }) => file));
  const types = links.types.filter((type) => type.pages.some(({ page }) => files.has(page.file)));
  const enums = links.enums.filter((type) =>
    type.declarations.some(({ page }) => files.has(page.file)),
  );
  const typesNow = declareTypes(placed, spellings, options, report);
  const enumsNow = declareEnums(placed, used, spellings, options, report).enums;
  if (!areSame(types.map(placesOf), typesNow.map(placesOf))) return undefined;
  if (!areSame(enums.map(placesOf), enumsNow.map(placesOf))) return undefined;
  for (const [index, type] of types.entries())
    Object.assign(type, { pages: typesNow[index]?.pages });
  for (const [index, type] of enums.entries()) Object.assign(type, enumsNow[index]);
  // They are the ones that are known; what is found on the way is at other places.
  describedEnums(placed, names, options, report);
  if (!restateBaseTypes(types, links.types, names, report)) return undefined;
  const listings = linkProperties(types, { names, hints, report });
  for (const [type, listed] of listings) {
    if (listingFaces(listed) !== listingFaces(links.listings.get(type) ?? [])) return undefined;
    links.listings.set(type, listed);
  }
  const listed = new Set([...enums, ...[...listings.values()].flat().map(({ type }) => type)]);
  for (const type of listed) type.members = type.declared;
  const all = [...links.listings.values()].flat();
  takeListedMembers(
    all.filter(({ type }) => listed.has(type)),
    report,
  );
  const before = [...types, ...enums].map((draft) => built.get(draft));
  const model = buildModel(types, enums, built, report);
  const pairs = [...replacements()];
  // Of rows with one name only one counts: which types are still needed shows when all are put together.
  if (!pairs.every(([now, then]) => referencesOf(now) === referencesOf(then))) return undefined;
  return { model, diagnostics: [...findings], replaced: new Map(pairs) };

  function* replacements(): Generator<[StructuredType | EnumType, StructuredType | EnumType]> {
    for (const [index, draft] of [...types, ...enums].entries()) {
      const [now, then] = [built.get(draft), before[index]];
      if (now && then) yield [now, then];
    }
  }
}

function hasSameMeaning(page: Page, before: Page | undefined): boolean {
  if (!before) return false;
  return page.facts === before.facts || meaningOf(page.facts) === meaningOf(before.facts);
}

/**
 * What other pages see of a page: its face, and of the other rows of a type that they have some types
 * between them, and whether one is the key, is called like one, or like the discriminator.
 */
function meaningOf(facts: PageFacts): string {
  const rows = facts.types.map((type) => {
    const { hasId, documentsODataType } = outlineOf(type);
    const seen = type.properties.map((row) => JSON.stringify([row.key, row.type]));
    return [hasId, documentsODataType, [...new Set(seen)].toSorted()];
  });
  return faceOf(skeletonOf(facts)) + JSON.stringify(rows);
}

/** Where a type is declared, in the order that counts. */
function placesOf(type: TypeDraft | EnumDraft): string {
  const places =
    type.kind === "enumType"
      ? type.declarations.map(({ page, facts }) => [page.file, page.facts.enums.indexOf(facts)])
      : type.pages.map(({ page, facts }) => [page.file, page.facts.types.indexOf(facts)]);
  return JSON.stringify([type.qualifiedName, places]);
}

/** The types that a type's properties have. */
function referencesOf(type: StructuredType | EnumType): string {
  if (type.kind === "enumType") return "";
  const names = type.properties.flatMap((property) => namesIn(property.type));
  return [...new Set(names)].toSorted().join();
}

function namesIn(type: TypeReference): string[] {
  if (type.kind === "collection") return namesIn(type.of);
  if (type.kind === "union") return type.of.flatMap(namesIn);
  return "qualifiedName" in type ? [type.qualifiedName] : [];
}

function areSame(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every((each, index) => each === now[index]);
}
