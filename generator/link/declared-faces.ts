import type { Page, PageFacts } from "../model/page-facts.js";
import type { EnumDraft, TypeDraft } from "./draft.js";
import { hasKey } from "./resolve-name.js";

/** What the meaning of names depends on: which pages there are, and what each declares. */
export function declaredFaces(
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
