import fs from "node:fs";
import path from "node:path";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";
import { skim } from "../../generator/parse/skim.js";
import { docsOf, hasCorpus } from "./corpus.js";

const reading = { headings: {}, columns: {} };

describe.skipIf(!hasCorpus)("our own parser, which leaves out what says nothing of types", () => {
  test.each(["2021", "2025"] as const)(
    "finds the facts of %s as all of GFM does",
    (set) => {
      const [ours, gfm] = [
        markdownProcessor(),
        unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter),
      ];
      const folder = docsOf(set);
      for (const name of fs.readdirSync(folder).filter((file) => file.endsWith(".md"))) {
        const page = new VFile({ path: name, value: fs.readFileSync(path.join(folder, name)) });
        const facts = extractPageFacts(ours.parse(skim(String(page))), page, reading);
        expect(facts, name).toEqual(extractPageFacts(gfm.parse(page), page, reading));
      }
    },
    180_000,
  );
});
