import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { pageExcess } from "../model/page-bounds.js";

/**
 * The Markdown of the docs: CommonMark with tables and YAML front matter. Of GFM only the tables: the
 * rest (footnotes, strikethrough, task lists, and above all bare URLs, which are looked for at every
 * letter) says nothing about types and takes two fifths of the time. `test/corpus/parse.test.ts`
 * shows that the facts of all pages are the same with `remark-gfm`.
 */
// The type of a processor names every plugin it uses: it is left to the compiler.
export function markdownProcessor() {
  return unified().use(remarkParse).use(bounds).use(tables).use(remarkFrontmatter);
}

/** A plugin that takes a page for empty which could not be parsed in bounded time. */
function bounds(this: Processor): void {
  const { parser } = this;
  if (!parser) return;
  const empty = (): Root => ({ type: "root", children: [] });
  this.parser = (source, file) => (pageExcess(source) ? empty() : parser(source, file));
}

/** A plugin that switches on tables, as `remark-gfm` does. */
function tables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}
