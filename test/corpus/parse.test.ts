import fs from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import { markdownProcessor, pageParser } from "../../generator/parse/parse-page.js";
import { docsOf, hasCorpus } from "./corpus.js";

const reading = { headings: {}, columns: {} };

describe.skipIf(!hasCorpus)("our own parser, which leaves out what says nothing of types", () => {
  test.each(["2021", "2025"] as const)(
    "finds the facts of %s as all of GFM does",
    (set) => {
      const parse = pageParser();
      const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
      for (const page of pagesOf(docsOf(set))) {
        const tree = parse(String(page), { withOperations: false });
        const facts = extractPageFacts(tree, page, reading);
        expectEqual(facts, extractPageFacts(gfm.parse(page), page, reading), page.path);
      }
    },
    180_000,
  );

  test.each(["2021", "2025"] as const)(
    "finds the trees of %s, operations and all, as CommonMark with tables has them",
    (set) => {
      const [parse, processor] = [pageParser(), markdownProcessor()];
      for (const page of pagesOf(docsOf(set))) {
        const tree = parse(String(page), { withOperations: true });
        expectEqual(tree, processor.parse(page), page.path);
      }
    },
    180_000,
  );
});

/** `expect` shows what differs, but takes longer to find that nothing does than the page took to parse. */
function expectEqual(actual: unknown, expected: unknown, page: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, page).toEqual(expected);
}

function pagesOf(folder: string): VFile[] {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".md"));
  return files.map(
    (name) => new VFile({ path: name, value: fs.readFileSync(path.join(folder, name)) }),
  );
}
