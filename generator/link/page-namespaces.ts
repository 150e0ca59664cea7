import type { LinkOptions } from "../model/options.js";
import type { Fact, Page } from "../model/page-facts.js";
import { placeIn, type Report } from "./draft.js";

/** The namespaces that pages name, but for the default one, by their last parts in lower case. */
export function namedNamespaces(
  pages: readonly Page[],
  options: LinkOptions,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { facts } of pages) {
    for (const name of [facts.namespace?.value, ...facts.types.map(namespaceOf)])
      if (name && name !== options.defaultNamespace) known.set(lastPart(name), name);
  }
  return known;
}

/**
 * Pages whose short names no line puts into a namespace: they are of the namespace of the page's
 * annotated types, else of the one that the page's file is called by (`enums-<namespace>.md`).
 */
export function withNamespaces(
  pages: readonly Page[],
  known: ReadonlyMap<string, string>,
  report: Report,
): readonly Page[] {
  return pages.map((page) => {
    const { facts, file } = page;
    const short = facts.enums.find(({ name }) => !name.value.includes("."));
    if (facts.namespace || !short) return page;
    const [annotated] = facts.types.map(namespaceOf).filter((name) => name !== undefined);
    if (annotated) return placedIn(page, { ...short.name, value: annotated });
    const words = file.replace(/\.md$/, "").split("/").at(-1)?.toLowerCase().split("-") ?? [];
    const [called] = words.map((word) => known.get(word)).filter((name) => name !== undefined);
    if (!called) return page;
    report("namespace-from-file", { namespace: called }, placeIn(page, short.name.place));
    return placedIn(page, { ...short.name, value: called });
  });
}

function placedIn(page: Page, namespace: Fact<string>): Page {
  return { ...page, facts: { ...page.facts, namespace } };
}

function namespaceOf({ name }: { readonly name: Fact<string> }): string | undefined {
  const dot = name.value.lastIndexOf(".");
  return dot > 0 ? name.value.slice(0, dot) : undefined;
}

function lastPart(namespace: string): string {
  return namespace.slice(namespace.lastIndexOf(".") + 1).toLowerCase();
}
