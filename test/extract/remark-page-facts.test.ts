import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { remarkPageFacts } from "../../generator/extract/remark-page-facts.js";
import { rules } from "../../generator/diagnostics/rules.js";
import type { ReadingOptions } from "../../generator/model/options.js";

/** Run the plugin in a pipeline as anyone might build it. */
function run(source: string, options?: Partial<ReadingOptions>): VFile {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkPageFacts, options ?? {});
  const file = new VFile({ value: source, path: "crate.md" });
  processor.runSync(processor.parse(file), file);
  return file;
}

const annotation = '<!-- { "blockType": "resource", "@odata.type": "acme.shop.crate" } -->';
const sample = '```json\n{ "lid": "String" }\n```';

const page = `---
title: "crate resource type"
doc_type: resourcePageType
---

# crate resource type

Namespace: acme.shop

A box of wood.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|lid|String|Required. The lid.|

## JSON representation

${annotation}
${sample}
`;

test("leaves the facts of a page on the file", () => {
  const file = run(page);
  expect(file.messages).toEqual([]);
  expect(file.data.pageFacts).toMatchObject({
    title: { text: "crate resource type", name: "crate", kind: "structuredType" },
    frontMatter: { title: { value: "crate resource type", source: "front-matter" } },
    namespace: { value: "acme.shop", source: "prose", place: { line: 8, column: 1 } },
    types: [
      {
        name: { value: "acme.shop.crate", source: "annotation", place: { line: 20 } },
        annotated: true,
        description: ["A box of wood."],
        properties: [{ name: "lid", type: { kind: "primitive", name: "String" }, required: true }],
        sample: { members: [{ name: "lid", place: { line: 22 } }] },
      },
    ],
    enums: [],
    diagnostics: [],
  });
});

test("the facts are plain data, and the same for the same text", () => {
  const { pageFacts } = run(page).data;
  expect(JSON.parse(JSON.stringify(pageFacts))).toMatchObject({ types: [{ annotated: true }] });
  expect(run(page).data.pageFacts).toEqual(pageFacts);
});

test("a page without types has facts, too", () => {
  expect(run("A box of wood.\n").data.pageFacts).toMatchObject({
    title: undefined,
    frontMatter: {},
    namespace: undefined,
    types: [],
    enums: [],
  });
  expect(run("").data.pageFacts).toMatchObject({ types: [], diagnostics: [] });
});

test("the tree stays as it is", () => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  const before = processor.parse(page);
  const after = processor().use(remarkPageFacts).runSync(processor.parse(page), new VFile(page));
  expect(after).toEqual(before);
});

/** Pages with one fault each: a warning, an error, a note. */
const faults = [
  ["unknown-type-cell", page.replace("|String|", "|a bit of text|"), [16, 6, 19], false],
  ["annotation-syntax", page.replace('"resource",', '"resource";'), [20, 31, 32], true],
  ["missing-sample", page.replace(sample, ""), [20, 6, 67], undefined],
] as const;

test.each(faults)("leaves %s on the file as a message", (ruleId, source, place, fatal) => {
  const message = run(source).messages.find((each) => each.ruleId === ruleId);
  const [line, column, endColumn] = place;
  expect(message).toMatchObject({ source: "typedown", file: "crate.md", line, column, fatal });
  expect(message?.place).toMatchObject({
    start: { line, column },
    end: { line, column: endColumn },
  });
  expect(message?.note).toBe(rules[ruleId].help);
});

test("each diagnostic is one message, in the same order", () => {
  const file = run(page.replace("|String|", "||").replace("@odata.type", "@odata.kind"));
  const { diagnostics = [] } = file.data.pageFacts ?? {};
  expect(diagnostics.length).toBeGreaterThan(1);
  expect(file.messages.map(({ ruleId, reason }) => ({ ruleId, reason }))).toEqual(
    diagnostics.map(({ ruleId, message }) => ({ ruleId, reason: message })),
  );
});

test("options name headings and columns beside the built-in ones", () => {
  const namesIn = ({ data }: VFile) =>
    data.pageFacts?.types.flatMap(({ properties }) => properties.map(({ name }) => name));
  const parts = page.replace(
    "## JSON",
    "## Parts\n\n|Name|Type|\n|:--|:--|\n|size|Int32|\n\n## JSON",
  );
  expect(namesIn(run(parts))).toEqual(["lid"]);
  expect(namesIn(run(parts, { headings: { properties: ["Parts"] } }))).toEqual(["lid", "size"]);
  const column = page.replace("|Property|", "|Part|").replace("|lid|", "|label|");
  expect(namesIn(run(column))).not.toContain("label");
  expect(namesIn(run(column, { columns: { property: ["Part"] } }))).toEqual(["label"]);
});
