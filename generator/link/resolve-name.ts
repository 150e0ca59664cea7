import type { LinkOptions } from "../model/options.js";
import type { Page, TypeName } from "../model/page-facts.js";
import type { PrimitiveType } from "../model/primitive-type.js";
import { primitiveTypeOf } from "../model/primitive-spellings.js";
import { splitName } from "./declarations.js";
import { type EnumDraft, placeIn, type Report, type TypeDraft } from "./draft.js";
import type { LinkTarget, PageIndex } from "./page-index.js";
import { outlineOf, shortName } from "./outline.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Place } from "../model/place.js";

/** What the place of a name needs: a base is a structured type, a relationship leads to one with a key. */
export type Need = "any" | "base" | "entity";

export type Resolved =
  TypeDraft | EnumDraft | { readonly kind: "primitive"; readonly name: PrimitiveType };

/** Finds what names mean. */
export interface Names {
  /** What a name on a page means, or `undefined`; a disagreement of text and link target is reported. */
  readonly resolve: (name: TypeName, page: Page, place: Place, need: Need) => Resolved | undefined;
  /** A sentence part that names the nearest declared name but one: ``, did you mean `x` `` or nothing. */
  readonly hint: (name: TypeName, but?: TypeDraft) => string;
  /** Enums that nothing declares, and that names mean all the same from now on. */
  readonly add: (enums: readonly EnumDraft[]) => void;
  /** From now on disagreements are reported again. */
  readonly reportAgain: () => void;
}

/**
 * Prepare the look-up of names: as written if qualified; else the link target's page; else the same
 * namespace; else the default one; else the only type of that short name. Case never counts.
 */
export function nameIndex(
  target: PageIndex,
  types: readonly TypeDraft[],
  declaredEnums: readonly EnumDraft[],
  options: LinkOptions,
  report: Report,
): Names {
  const byQualifiedName = new Map<string, TypeDraft | EnumDraft>();
  const byShortName = new Map<string, (TypeDraft | EnumDraft)[]>();
  const enums: EnumDraft[] = [];
  add(declaredEnums);
  // Structured types come last: they win where an enum has the same name.
  for (const type of types) index(type);
  const onPage = declarationsByPage(types, declaredEnums);
  // The note of a row is looked up for the type's base and again for the property.
  const reported = new Set<TypeName>();
  let known: ReadonlySet<string> | undefined;

  return { resolve, hint, add, reportAgain: () => reported.clear() };

  function add(added: readonly EnumDraft[]): void {
    for (const type of added) {
      enums.push(type);
      index(type);
    }
  }

  function index(type: TypeDraft | EnumDraft): void {
    byQualifiedName.set(type.qualifiedName.toLowerCase(), type);
    const short = type.name.toLowerCase();
    const others = byShortName.get(short);
    if (others) others.push(type);
    else byShortName.set(short, [type]);
  }

  function resolve(name: TypeName, page: Page, place: Place, need: Need): Resolved | undefined {
    const written = name.text.toLowerCase();
    const qualified = written.includes(".")
      ? fitting(byQualifiedName.get(written), need)
      : undefined;
    if (qualified) return qualified;
    const link = name.url === undefined ? undefined : target(name.url, page);
    const linked = link && fitting(targetType(link, name), need);
    if (!linked) return byText(name.text, page, need);
    const meant = otherType(name.text, linked, page, need);
    if (!meant) return linked;
    if (!reported.has(name)) {
      reported.add(name);
      const values = { text: name.text, target: linked.qualifiedName };
      report("link-target", values, placeIn(page, place));
    }
    return meant;
  }

  function fitting<Type extends Resolved>(type: Type | undefined, need: Need): Type | undefined {
    return type && (need === "any" || type.kind === "structuredType") ? type : undefined;
  }

  function targetType(
    { file, anchor }: LinkTarget,
    { text }: TypeName,
  ): TypeDraft | EnumDraft | undefined {
    const declared = onPage.get(file);
    const section = declared?.enums.find(({ declarations }) =>
      declarations.some((each) => each.page.file === file && each.facts.anchor === anchor),
    );
    if (anchor !== "" && section) return section;
    const short = shortName(text);
    const named = [...(declared?.types ?? []), ...(declared?.enums ?? [])].find(
      ({ name }) => name.toLowerCase() === short,
    );
    if (named || anchor !== "") return named ?? headedType(declared?.types ?? [], anchor);
    const own = declared?.enums.find(({ declarations }) =>
      declarations.some((each) => each.page.file === file && each.facts.origin === "page"),
    );
    return declared?.types[0] ?? own;
  }

  function byText(text: string, page: Page, need: Need): Resolved | undefined {
    const primitive = need === "any" ? primitiveTypeOf(text) : undefined;
    if (primitive) return { kind: "primitive", name: primitive };
    const short = shortName(text);
    const { namespace } = splitName("x", page, options);
    const own = page.facts.types[0];
    const namespaces = [
      own && splitName(own.name.value, page, options).namespace,
      namespace,
      options.defaultNamespace,
    ];
    for (const each of namespaces) {
      const found = each && fitting(byQualifiedName.get(`${each}.${short}`.toLowerCase()), need);
      if (found) return found;
    }
    const candidates = (byShortName.get(short) ?? []).filter((type) => fitting(type, need));
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  /**
   * The words beat the target only where they name another declared type of the right kind, spelled
   * as it is declared, or a primitive one: `[Lid](lidofbox.md)` is a phrase.
   */
  function otherType(
    text: string,
    linked: TypeDraft | EnumDraft,
    page: Page,
    need: Need,
  ): Resolved | undefined {
    const short = shortName(text);
    if (short === linked.name.toLowerCase()) return undefined;
    const meant = byText(text, page, need);
    if (!meant || meant === linked) return undefined;
    if (meant.kind === "primitive") return meant;
    if (meant.name !== text.slice(text.lastIndexOf(".") + 1)) return undefined;
    return need === "entity" && !hasKey(meant) ? undefined : meant;
  }

  function hint({ text }: TypeName, but?: TypeDraft): string {
    known ??= new Set([...types, ...enums].map(({ name }) => name));
    const others = but ? [...known].filter((name) => name !== but.name) : known;
    const nearest = suggest(text.slice(text.lastIndexOf(".") + 1), others);
    return nearest === undefined ? "" : `, did you mean \`${nearest}\``;
  }
}

/** `#lid-resource-type` is the type `lid`; any other part of a page is no type. */
function headedType(types: readonly TypeDraft[], anchor: string): TypeDraft | undefined {
  const [word] = anchor.split("-");
  return types.find(({ name }) => name.toLowerCase() === word);
}

/** Whether pages say that a type has a key: an entity type (CSDL 4.01, 6.5). */
export function hasKey(type: TypeDraft | EnumDraft): boolean {
  return (
    type.kind === "structuredType" &&
    type.pages.some(
      ({ facts }) =>
        facts.key !== undefined ||
        facts.baseTypes.some(({ value }) => value !== null) ||
        outlineOf(facts).hasId ||
        outlineOf(facts).key !== undefined,
    )
  );
}

/** What each page declares, by its file. */
function declarationsByPage(
  types: readonly TypeDraft[],
  enums: readonly EnumDraft[],
): Map<string, { types: TypeDraft[]; enums: EnumDraft[] }> {
  const onPage = new Map<string, { types: TypeDraft[]; enums: EnumDraft[] }>();
  const orders = new Map<string, readonly string[]>();
  const entry = ({ file }: Page): { types: TypeDraft[]; enums: EnumDraft[] } => {
    const known = onPage.get(file) ?? { types: [], enums: [] };
    onPage.set(file, known);
    return known;
  };
  for (const type of types) {
    for (const { page } of type.pages) {
      entry(page).types.push(type);
      if (!orders.has(page.file))
        orders.set(
          page.file,
          page.facts.types.map(({ name }) => shortName(name.value)),
        );
    }
  }
  for (const type of enums) for (const { page } of type.declarations) entry(page).enums.push(type);
  // The page's first declaration first: links without an anchor mean it.
  for (const [file, { types: declared }] of onPage) {
    const order = orders.get(file) ?? [];
    declared.sort(
      (a, b) => order.indexOf(a.name.toLowerCase()) - order.indexOf(b.name.toLowerCase()),
    );
  }
  return onPage;
}
