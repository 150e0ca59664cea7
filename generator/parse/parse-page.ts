import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** The Markdown of the docs: CommonMark with GFM's tables and YAML front matter. */
// The type of a processor names every plugin it uses: it is left to the compiler.
export function markdownProcessor() {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
}
