import { posix } from "node:path";
import type { Page } from "../model/page-facts.js";

/** What a link points at. */
export interface LinkTarget {
  readonly page: Page;
  /** In lower case; empty for the page as a whole. */
  readonly anchor: string;
}

/** A function that finds the page a link of another page points at; case is ignored, as on the docs' servers. */
export function pageIndex(
  pages: readonly Page[],
): (url: string, from: Page) => LinkTarget | undefined {
  const byPath = new Map<string, Page>();
  const byName = new Map<string, Page | undefined>();
  for (const page of pages) {
    const path = page.file.toLowerCase().replace(/\.md$/, "");
    byPath.set(path, page);
    const name = posix.basename(path);
    byName.set(name, byName.has(name) ? undefined : page);
  }
  return (url, from) => {
    const [path = "", anchor = ""] = url.toLowerCase().split("#");
    if (path === "") return { page: from, anchor };
    if (/^[a-z][a-z\d+.-]*:|^\/\//.test(path)) return undefined;
    const [file = ""] = path.split("?");
    const bare = file.replaceAll("\\", "/").replace(/\.md$/, "");
    // A published address (`/graph/api/resources/thing`) names the page by its last part.
    const page = bare.startsWith("/")
      ? byName.get(posix.basename(bare))
      : (byPath.get(posix.join(posix.dirname(from.file.toLowerCase()), bare)) ??
        byName.get(posix.basename(bare)));
    return page && { page, anchor };
  };
}

/** A link's URL as seen from the docs folder instead of from its page. */
export function fromDocsFolder(url: string, page: Page): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url)) return url;
  if (url.startsWith("#")) return `${page.file}${url}`;
  return posix.join(posix.dirname(page.file), url.replaceAll("\\", "/"));
}
