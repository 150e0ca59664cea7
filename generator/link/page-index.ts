import { posix } from "node:path";
import type { Page } from "../model/page-facts.js";

/** What a link points at. */
export interface LinkTarget {
  readonly file: string;
  /** In lower case; empty for the page as a whole. */
  readonly anchor: string;
}

/** Finds the page a link of another page points at; case is ignored, as on the docs' servers. */
export type PageIndex = (url: string, from: Page) => LinkTarget | undefined;

export function pageIndex(pages: readonly Page[]): PageIndex {
  const byPath = new Map<string, Page>();
  const byName = new Map<string, Page | undefined>();
  for (const page of pages) {
    const path = page.file.toLowerCase().replace(/\.md$/, "");
    byPath.set(path, page);
    const name = posix.basename(path);
    byName.set(name, byName.has(name) ? undefined : page);
  }
  const folders = new Map<string, Map<string, LinkTarget | undefined>>();
  const byFolder = new Map<string, Map<string, LinkTarget | undefined>>();
  return (url, from) => {
    if (url === "" || url.startsWith("#"))
      return { file: from.file, anchor: url.slice(1).toLowerCase().split("#")[0] ?? "" };
    // The pages of a folder say the same links over and over.
    const known = folders.get(from.file) ?? linksFrom(from);
    const target = known.get(url);
    if (target || known.has(url)) return target;
    const found = find(url, from);
    known.set(url, found);
    return found;
  };

  function linksFrom(page: Page): Map<string, LinkTarget | undefined> {
    const folder = posix.dirname(page.file.toLowerCase());
    const known = byFolder.get(folder) ?? new Map<string, LinkTarget | undefined>();
    byFolder.set(folder, known);
    folders.set(page.file, known);
    return known;
  }

  function find(url: string, from: Page): LinkTarget | undefined {
    const [path = "", anchor = ""] = url.toLowerCase().split("#");
    if (/^[a-z][a-z\d+.-]*:|^\/\//.test(path)) return undefined;
    const [file = ""] = path.split("?");
    const bare = file.replaceAll("\\", "/").replace(/\.md$/, "");
    // A published address (`/graph/api/resources/thing`) names the page by its last part.
    const page = bare.startsWith("/")
      ? byName.get(posix.basename(bare))
      : (byPath.get(posix.join(posix.dirname(from.file.toLowerCase()), bare)) ??
        byName.get(posix.basename(bare)));
    return page && { file: page.file, anchor };
  }
}

/** A link's URL as seen from the docs folder instead of from its page. */
export function fromDocsFolder(url: string, page: Page): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url)) return url;
  if (url === "" || url.startsWith("#")) return `${page.file}${url}`;
  return posix.join(posix.dirname(page.file), url.replaceAll("\\", "/"));
}
