import type { Page } from "../model/page-facts.js";
/** What a link points at. */
export interface LinkTarget {
    readonly page: Page;
    /** In lower case; empty for the page as a whole. */
    readonly anchor: string;
}
/** Finds the page a link of another page points at; case is ignored, as on the docs' servers. */
export type PageIndex = (url: string, from: Page) => LinkTarget | undefined;
export declare function pageIndex(pages: readonly Page[]): PageIndex;
/** A link's URL as seen from the docs folder instead of from its page. */
export declare function fromDocsFolder(url: string, page: Page): string;
