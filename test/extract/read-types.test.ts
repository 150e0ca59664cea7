import { expect, test } from "vitest";
import { VFile } from "vfile";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

const annotation = '<!-- { "blockType": "resource", "@odata.type": "acme.shop.crate" } -->';

test("a fence of another language is marked on its first line only", () => {
  const source = `# crate resource type\n\n${annotation}\n\`\`\`http \nGET /crates\n\`\`\`\n`;
  const options = { headings: {}, columns: {} };
  const tree = markdownProcessor().parse(source);
  const { diagnostics } = extractPageFacts(tree, new VFile(source), options);
  expect(diagnostics.map(({ ruleId, place }) => ({ ruleId, place }))).toEqual([
    {
      ruleId: "sample-language",
      place: { line: 4, column: 1, endLine: 4, endColumn: 8 },
    },
  ]);
});
