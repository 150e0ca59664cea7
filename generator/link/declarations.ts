import type { Fact, Page, StructuredTypeFacts } from "../model/page-facts.js";
import type { LinkOptions } from "../model/options.js";
import { byCodeUnit, placeIn, type Report, type TypeDraft } from "./draft.js";

/** A declared name in its parts. */
export interface QualifiedName {
  readonly namespace: string;
  readonly name: string;
}

/**
 * The namespaces of a docs set in one spelling each: namespaces that differ only in case are one, and
 * the spelling with the most declarations wins.
 */
export function namespaceSpellings(
  pages: readonly Page[],
  options: LinkOptions,
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const { name } of [...page.facts.types, ...page.facts.enums]) {
      const { namespace } = splitName(name.value, page, options);
      counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
    }
  }
  const sorted = [...counts].toSorted(([a, x], [b, y]) => x - y || byCodeUnit(b, a));
  return new Map(sorted.map(([namespace]) => [namespace.toLowerCase(), namespace]));
}

/** A declared name as written: qualified, or in the namespace of its page. */
export function splitName(written: string, page: Page, options: LinkOptions): QualifiedName {
  const dot = written.lastIndexOf(".");
  if (dot > 0) return { namespace: written.slice(0, dot), name: written.slice(dot + 1) };
  return { namespace: page.facts.namespace?.value ?? options.defaultNamespace, name: written };
}

/** The structured types of all pages; a name that two pages declare is one type. */
export function declareTypes(
  pages: readonly Page[],
  spellings: ReadonlyMap<string, string>,
  options: LinkOptions,
  report: Report,
): TypeDraft[] {
  const roots = new Set(options.roots.map((root) => root.toLowerCase()));
  const declared = new Map<string, { page: Page; facts: StructuredTypeFacts }[]>();
  for (const page of pages) {
    for (const facts of page.facts.types) {
      const { namespace, name } = splitName(facts.name.value, page, options);
      const key = `${namespace}.${name}`.toLowerCase();
      const known = declared.get(key);
      if (known) known.push({ page, facts });
      else declared.set(key, [{ page, facts }]);
    }
  }
  return [...declared]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([key, declarations]) => {
      const sorted = declarations.toSorted(byRichness);
      const [first, ...others] = sorted;
      // Each key has at least the declaration that made it.
      const { page, facts } = first as (typeof sorted)[number];
      reportDuplicates({ page, fact: facts.name }, others, report);
      const split = splitName(facts.name.value, page, options);
      const namespace = spellings.get(split.namespace.toLowerCase()) ?? split.namespace;
      return {
        kind: "structuredType",
        namespace,
        name: split.name,
        qualifiedName: `${namespace}.${split.name}`,
        pages: sorted,
        root: roots.has(key),
        baseType: undefined,
        baseOrigins: [],
        derivedTypes: [],
        properties: [],
      };
    });
}

type Declaration = TypeDraft["pages"][number];

function byRichness(a: Declaration, b: Declaration): number {
  const size = ({ facts }: Declaration): number =>
    facts.properties.length + (facts.annotated ? 0.5 : 0);
  return size(b) - size(a) || byCodeUnit(a.page.file, b.page.file);
}

function reportDuplicates(
  first: { page: Page; fact: Fact<string> },
  others: readonly Declaration[],
  report: Report,
): void {
  for (const { page, facts } of others) {
    const place = placeIn(first.page, first.fact.place);
    report("duplicate-type", { name: first.fact.value }, placeIn(page, facts.name.place), [
      { message: "it is declared here too", place },
    ]);
  }
}
