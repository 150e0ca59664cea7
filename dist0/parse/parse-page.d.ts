import type { Root } from "mdast";
import { type Processor } from "unified";
/** What of a page is of interest. */
export interface ParseOptions {
    /** Whether tables of operations are; without them, nothing stands in their place. */
    readonly withOperations: boolean;
}
/**
 * A parser of pages, whose trees are those of {@link markdownProcessor} in less than half the time:
 * fences, comments, and what is simple in tables do not go through the parser of Markdown. A page
 * that could not be parsed in bounded time is taken for empty.
 */
export declare function pageParser(): (source: string, options: ParseOptions) => Root;
/**
 * The Markdown of the docs: CommonMark with tables and YAML front matter. Of GFM only the tables: the
 * rest (footnotes, strikethrough, task lists, and above all bare URLs, which are looked for at every
 * letter) says nothing about types and takes two fifths of the time. `test/corpus/parse.test.ts`
 * shows that the facts of all pages are the same with `remark-gfm`.
 */
export declare function markdownProcessor(): Processor<Root, undefined, undefined, undefined, undefined>;
