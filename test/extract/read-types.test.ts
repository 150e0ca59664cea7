import { describe, expect, test } from "vitest";
import { VFile } from "vfile";
import { plainText } from "../../generator/extract/rich-text.js";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import type { PageFacts } from "../../generator/model/page-facts.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

function read(source: string): PageFacts {
  const options = { headings: {}, columns: {} };
  return extractPageFacts(markdownProcessor().parse(source), new VFile(source), options);
}

const annotation = '<!-- { "blockType": "resource", "@odata.type": "acme.shop.crate" } -->';

test("a fence of another language is marked on its first line only", () => {
  const source = `# crate resource type\n\n${annotation}\n\`\`\`http \nGET /crates\n\`\`\`\n`;
  const { diagnostics } = read(source);
  expect(diagnostics.map(({ ruleId, place }) => ({ ruleId, place }))).toEqual([
    {
      ruleId: "sample-language",
      place: { line: 4, column: 1, endLine: 4, endColumn: 8 },
    },
  ]);
});

describe("what a page of several types says of each", () => {
  // `¶` is an empty line, `{crate}` the annotation of `crate`.
  const pages: readonly (readonly [what: string, page: string, said: object])[] = [
    [
      "where each has a section of its own",
      `# Boxes ¶ All boxes. ¶ ## crate resource type ¶ Of wood. ¶ {crate} ¶
      ## lid resource type ¶ It shuts. ¶ ### JSON representation ¶ {lid}`,
      { crate: "Of wood.", lid: "It shuts." },
    ],
    [
      "where a section has only the name as its heading, or the words of a title",
      `# Boxes ¶ ## Crate ¶ Of wood. ¶ {crate} ¶
      ## lid complex type (deprecated) ¶ It shuts. ¶ {acme.shop.lid}`,
      { crate: "Of wood.", "acme.shop.lid": "It shuts. Deprecated." },
    ],
    [
      "where the title names one",
      `# crate resource type ¶ Of wood. ¶ ## JSON representation ¶ {crate} ¶
      ## lid resource type ¶ It shuts. Inherits from [door](d.md). ¶ {lid}`,
      { crate: "Of wood.", lid: "It shuts. Inherits from door. Base: door." },
    ],
    [
      "where one stands in the section of another",
      `# Boxes ¶ ## crate resource type ¶ Of wood. ¶ ### lid resource type ¶
      It shuts. This is an abstract type. ¶ {lid} ¶ ### JSON representation ¶ {crate}`,
      { lid: "It shuts. This is an abstract type. Abstract.", crate: "Of wood." },
    ],
    [
      "where only the one of the title is described",
      `# crate resource type ¶ This is an abstract type. ¶
      ## JSON representation ¶ {crate} ¶ {lid}`,
      { crate: "This is an abstract type. Abstract.", lid: "" },
    ],
  ];
  test.each(pages)("%s", (_, page, said) => {
    const source = page
      .replace(/\s*¶\s*/g, "\n\n")
      .replace(/\{(.+?)\}/g, '<!-- { "blockType": "resource", "@odata.type": "$1" } -->');
    const types = read(source).types.map((each) => [
      each.name.value,
      [
        plainText(each.description),
        ...each.baseTypes.map(({ value }) => `Base: ${value?.text}.`),
        ...each.abstract.map(() => "Abstract."),
        ...(each.deprecated ? ["Deprecated."] : []),
      ].join(" "),
    ]);
    expect(Object.fromEntries(types)).toEqual(said);
  });
});
