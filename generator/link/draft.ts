import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { RuleId, RuleValues } from "../diagnostics/rules.js";
import type {
  EnumTypeFacts,
  Page,
  PropertyFacts,
  Source,
  StructuredTypeFacts,
} from "../model/page-facts.js";
import type { FilePlace, Place } from "../model/place.js";
import type { EnumMember, Origin, Property } from "../model/type-model.js";

/** What a page says of a type it declares. */
export interface Declaration<Facts> {
  readonly page: Page;
  readonly facts: Facts;
}

/** A type while it is linked: what its pages say, and what has been made of it so far. */
export interface TypeDraft {
  readonly kind: "structuredType";
  readonly namespace: string;
  readonly name: string;
  readonly qualifiedName: string;
  /** The pages that declare it, the richest first. */
  readonly pages: readonly Declaration<StructuredTypeFacts>[];
  readonly root: boolean;
  baseType: TypeDraft | undefined;
  /** Where the base was said, the deciding place first. */
  baseOrigins: Origin[];
  derivedTypes: TypeDraft[];
  properties: readonly PropertyDraft[];
}

/** A property of a {@link TypeDraft}. */
export interface PropertyDraft {
  readonly facts: PropertyFacts;
  readonly page: Page;
  readonly type: DraftReference;
  readonly origins: readonly Origin[];
  readonly values: readonly string[] | undefined;
  readonly redeclares: Property["redeclares"];
}

/** An enum type while it is linked. */
export interface EnumDraft {
  readonly kind: "enumType";
  readonly namespace: string;
  readonly name: string;
  readonly qualifiedName: string;
  readonly declarations: readonly Declaration<EnumTypeFacts>[];
  readonly declared: readonly EnumMember[];
  /** The declared ones, and what descriptions of properties list beyond them. */
  members: readonly EnumMember[];
  readonly flags: boolean;
  readonly origins: readonly Origin[];
}

/** A type reference while types are still drafts. */
export type DraftReference =
  | Extract<Property["type"], { kind: "primitive" | "unknown" }>
  | { readonly kind: "collection"; readonly of: DraftReference }
  | { readonly kind: "union"; readonly of: readonly DraftReference[] }
  | TypeDraft
  | EnumDraft;

/** Report a finding about a place of a page. */
export type Report = <Id extends RuleId>(
  ruleId: Id,
  values: RuleValues<Id>,
  place: FilePlace,
  related?: Diagnostic["related"],
) => void;

/** A place of a page's facts, with the page's file. */
export function placeIn(page: Page, place: Place): FilePlace {
  const { line, column, endLine, endColumn } = place;
  return { file: page.file, line, column, endLine, endColumn };
}

/** Where a page states something, and by what kind of text. */
export function originIn(page: Page, place: Place, source: Source): Origin {
  const { line, column, endLine, endColumn } = place;
  return { file: page.file, line, column, endLine, endColumn, source };
}

/** Order by code unit, for `sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
