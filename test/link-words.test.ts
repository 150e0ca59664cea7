/** What a link means whose words and target name different things. */
import { expect, test } from "vitest";
import { modelOf } from "./model-of.js";

const page = (name: string, body: string): string =>
  `# ${name} resource type\n\nNamespace: acme.shop\n\n${body}\n\n<!-- { "blockType": "resource", "@odata.type": "acme.shop.${name}" } -->\n`;
const others = {
  "lid.md": page("lid", "A lid."),
  "lidofbox.md": page("lidOfBox", "A lid of a box."),
  "size.md": page("size", "A size."),
};

test.each([
  ["[lid](lidofbox.md)", "lid"],
  ["[Lid](lidofbox.md)", "lidOfBox"],
  ["[the lid](lidofbox.md)", "lidOfBox"],
  ["[acme.shop.lid](lidofbox.md)", "lid"],
  ["[Size](#size)", "size"],
])("a cell with %s is %s", (cell, expected) => {
  const table = `## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|top|${cell}|.|`;
  const { structuredTypes } = modelOf({ ...others, "crate.md": page("crate", table) });
  const [top] = structuredTypes.find(({ name }) => name === "crate")?.properties ?? [];
  expect(top?.type).toMatchObject({ name: expected });
});

test("a list of derived types may call them by other words", () => {
  const list = "These are derived from it:\n\n* [Lid](lidofbox.md)";
  const { structuredTypes } = modelOf({ ...others, "part.md": page("part", list) });
  const part = structuredTypes.find(({ name }) => name === "part");
  expect(part?.derivedTypes.map(({ name }) => name)).toEqual(["lidOfBox"]);
});
