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
      const different = differencesIn(docsOf(set), (page) => {
        const tree = parse(String(page), { withOperations: false });
        const facts = extractPageFacts(tree, page, reading);
        return [facts, extractPageFacts(gfm.parse(page), page, reading)];
      });
      expect(different.map(([actual]) => actual)).toEqual(different.map(([, other]) => other));
    },
    180_000,
  );

  test.each(["2021", "2025"] as const)(
    "finds the trees of %s, operations and all, as CommonMark with tables has them",
    (set) => {
      const [parse, processor] = [pageParser(), markdownProcessor()];
      const different = differencesIn(docsOf(set), (page) => [
        parse(String(page), { withOperations: true }),
        processor.parse(page),
      ]);
      expect(different.map(([actual]) => actual)).toEqual(different.map(([, other]) => other));
    },
    180_000,
  );
});

/**
 * What differs of what the pages come to in two ways, with the page's name. To have `expect` compare
 * all of it would take longer than to parse the pages.
 */
function differencesIn(
  folder: string,
  both: (page: VFile) => readonly [actual: unknown, expected: unknown],
): (readonly [actual: unknown, expected: unknown])[] {
  const names = fs.readdirSync(folder).filter((file) => file.endsWith(".md"));
  return names.flatMap((name) => {
    const text = fs.readFileSync(path.join(folder, name));
    const [actual, expected] = both(new VFile({ path: name, value: text }));
    return isDeepStrictEqual(actual, expected)
      ? []
      : [
          [
            { name, actual },
            { name, actual: expected },
          ] as const,
        ];
  });
}
