import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { pageExcess } from "../model/page-bounds.js";
import { pageLines } from "./page-lines.js";
import { putBack } from "./put-back.js";
import { setAside } from "./set-aside.js";
/**
 * A parser of pages, whose trees are those of {@link markdownProcessor} in less than half the time:
 * fences, comments, and what is simple in tables do not go through the parser of Markdown. A page
 * that could not be parsed in bounded time is taken for empty.
 */
export function pageParser() {
    const [all, withoutTables] = [markdownProcessor(), textProcessor()];
    return (source, { withOperations }) => {
        if (pageExcess(source))
            return { type: "root", children: [] };
        const page = pageLines(source);
        const reduced = page && setAside(page, withOperations);
        if (!reduced || reduced.blocks.length === 0)
            return all.parse(source);
        // Each row of a table has a pipe, or its delimiter a colon.
        const processor = /\||:-|-:/.test(reduced.text) ? all : withoutTables;
        return putBack(processor.parse(reduced.text), reduced, page) ?? all.parse(source);
    };
}
/**
 * The Markdown of the docs: CommonMark with tables and YAML front matter. Of GFM only the tables: the
 * rest (footnotes, strikethrough, task lists, and above all bare URLs, which are looked for at every
 * letter) says nothing about types and takes two fifths of the time. `test/corpus/parse.test.ts`
 * shows that the facts of all pages are the same with `remark-gfm`.
 */
// The type of a processor names every plugin it uses: it is left to the compiler.
export function markdownProcessor() {
    return textProcessor().use(tables);
}
function textProcessor() {
    return unified().use(remarkParse).use(remarkFrontmatter);
}
/** A plugin that switches on tables, as `remark-gfm` does. */
function tables() {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmTable());
    (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}
