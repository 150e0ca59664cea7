import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Page, PageFacts } from "../model/page-facts.js";
import type { EnumDraft, PropertyDraft, TypeDraft } from "./draft.js";
import type { Listing } from "./listed-members.js";
import { hasKey } from "./resolve-name.js";

/**
 * What one linking leaves for the next: most docs change a page at a time. As long as every name means
 * what it meant, a page that is the same has the same properties.
 */
export interface KeptLinks {
  /** All that decides what names mean, as one text. */
  readonly faces: string;
  readonly types: readonly TypeDraft[];
  readonly enums: readonly EnumDraft[];
  /** The enums that only descriptions of properties define. */
  readonly described: readonly EnumDraft[];
  readonly rows: ReadonlyMap<TypeDraft, KeptRows>;
}

/** The properties that a type's pages say it has, and what was found on the way. */
export interface KeptRows {
  readonly pages: TypeDraft["pages"];
  readonly rows: readonly PropertyDraft[];
  readonly listings: readonly Listing[];
  readonly findings: readonly Diagnostic[];
}

/** Whether rows are those of a type as it is now. */
export function areRowsOf({ pages }: KeptRows, type: TypeDraft): boolean {
  return (
    pages.length === type.pages.length &&
    pages.every(
      ({ page, facts }, index) =>
        page === type.pages[index]?.page && facts === type.pages[index].facts,
    )
  );
}

/** Whether two lists of enums name the same ones, in the same order. */
export function haveSameNames(before: readonly EnumDraft[], now: readonly EnumDraft[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ qualifiedName }, index) => qualifiedName === now[index]?.qualifiedName)
  );
}

/**
 * The drafts of last time, with what is said now: properties that are kept refer to them. The two lists
 * have the same names in the same order.
 */
export function adopted<Draft extends TypeDraft | EnumDraft>(
  before: readonly Draft[],
  now: readonly Draft[],
): readonly Draft[] {
  return now.map((draft, index) => Object.assign(before[index] ?? draft, draft));
}

/** What the meaning of names depends on: which pages there are, and what each declares. */
export function facesOf(
  pages: readonly Page[],
  types: readonly TypeDraft[],
  enums: readonly EnumDraft[],
): string {
  // As JSON: a hostile name may contain whatever else would stand between two of them.
  return [
    ...pages.map(({ file, facts }) => JSON.stringify(file) + faceOf(facts)),
    ...types.map((type) =>
      JSON.stringify([type.qualifiedName, hasKey(type), type.pages.map(placeOf)]),
    ),
    ...enums.map((type) => JSON.stringify([type.qualifiedName, type.declarations.map(fileOf)])),
  ].join("\n");
}

const faces = new WeakMap<PageFacts, string>();

/** What a page declares: facts never change. */
function faceOf(facts: PageFacts): string {
  const face =
    faces.get(facts) ??
    JSON.stringify([
      facts.namespace?.value,
      facts.types.map(({ name }) => name.value),
      facts.enums.map(({ anchor, name, origin }) => [name.value, anchor, origin]),
    ]);
  faces.set(facts, face);
  return face;
}

/** A page may declare a type twice. */
function placeOf({ page, facts }: TypeDraft["pages"][number]): [file: string, index: number] {
  return [page.file, page.facts.types.indexOf(facts)];
}

function fileOf({ page }: { readonly page: Page }): string {
  return page.file;
}
