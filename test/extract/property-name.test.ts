import type { Table } from "mdast";
import { expect, test } from "vitest";
import { type NameCell, readNameCell } from "../../generator/extract/property-name.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

function read(markdown: string): NameCell {
  const tree = markdownProcessor().parse(`|Property|\n|:--|\n|${markdown}|\n`);
  const cell = (tree.children[0] as Table).children[1]?.children[0];
  if (!cell) throw new Error("The cell is no cell.");
  return readNameCell(cell);
}

const names: readonly (readonly [cell: string, name: string])[] = [
  ["weight", "weight"],
  ["  weight\t ", "weight"],
  ["**weight**", "weight"],
  ["`weight`", "weight"],
  ["*weight*", "weight"],
  ["[weight](../api/weigh.md)", "weight"],
  ["**[weight](weight.md)**", "weight"],
  ["@odata.type", "@odata.type"],
  ["@acme.downloadUrl", "@acme.downloadUrl"],
  ["_id", "_id"],
  ["\\_id", "_id"],
  ["v4_0_3", "v4_0_3"],
  ["ID", "ID"],
  ["default", "default"],
  ["crate-weight", "crate-weight"],
  // Marks of footnotes, invisible signs and HTML are no part of a name.
  ["weight\\*", "weight"],
  ["weight¹", "weight"],
  ["wei\u200Bght", "weight"],
  ["weight<br>", "weight"],
  // Neither is a suffix.
  ["weight (optional)", "weight"],
  ["weight [optional]", "weight"],
  ["weight(optional)", "weight"],
];

test.each(names)("%j is the property %s", (cell, name) => {
  expect(read(cell)).toEqual({ name, deprecated: false, kind: "name" });
});

test.each([
  "weight (deprecated)",
  "weight (Deprecated)",
  "weight [deprecated]",
  "**weight** (deprecated)",
  "`weight` (deprecated, use `mass`)",
])("%s is the property weight, deprecated", (cell) => {
  expect(read(cell)).toEqual({ name: "weight", deprecated: true, kind: "name" });
});

test("deprecated may be a property's name", () => {
  expect(read("deprecated")).toEqual({ name: "deprecated", deprecated: false, kind: "name" });
});

test.each(["lid/labels", "lid/labels/{labelId}/texts", "{lid}"])("%s is a path", (cell) => {
  expect(read(cell)).toMatchObject({ name: cell, kind: "path" });
});

test.each(["the weight", "weight of the crate", "weight and lid (deprecated)", "", "\\*"])(
  "`%s` is no name",
  (cell) => {
    expect(read(cell).kind).toBe("text");
  },
);
