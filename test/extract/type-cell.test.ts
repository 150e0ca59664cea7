import type { Table } from "mdast";
import { describe, expect, test } from "vitest";
import { lineIndex } from "../../generator/model/line-index.js";
import { readTypeCell, type TypeCell } from "../../generator/extract/type-cell.js";
import type { TypeExpression } from "../../generator/model/page-facts.js";
import type { PrimitiveType } from "../../generator/model/primitive-type.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

const definitions = new Map([
  ["crate", "../resources/crate.md"],
  ["lid", "lid.md#lid-values"],
]);

/** Read one cell of a table; the rules it was reported for are on `reports`. */
function read(markdown: string): TypeCell & { reports: string[] } {
  const source = `|Type|\n|:--|\n|${markdown}|\n\n[Crate]: x.md\n[lid]: x.md\n`;
  const tree = markdownProcessor().parse(source);
  const table = tree.children.find((node): node is Table => node.type === "table");
  const cell = table?.children[1]?.children[0];
  if (!cell) throw new Error("The cell is no cell.");
  const reports: string[] = [];
  const typeCell = readTypeCell(cell, {
    source,
    options: { headings: {}, columns: {} },
    translated: false,
    definition: (identifier) => definitions.get(identifier),
    place: lineIndex(source),
    report: (ruleId) => void reports.push(ruleId),
  });
  return { ...typeCell, reports };
}

const primitive = (name: PrimitiveType): TypeExpression => ({ kind: "primitive", name });
const named = (text: string, url?: string): TypeExpression => ({
  kind: "named",
  name: url === undefined ? { text } : { text, url },
});
const collection = (of: TypeExpression): TypeExpression => ({ kind: "collection", of });
const union = (...of: TypeExpression[]): TypeExpression => ({ kind: "union", of });
const unknown: TypeExpression = { kind: "unknown" };
const string = primitive("String");

const spellings: readonly (readonly [PrimitiveType, readonly string[]])[] = [
  ["Binary", ["Binary", "binary", "Edm.Binary"]],
  ["Boolean", ["Boolean", "boolean", "Bool", "bool", "Edm.Boolean", "`Edm.boolean `"]],
  ["Byte", ["Byte", "byte"]],
  ["Date", ["Date", "date"]],
  ["DateTimeOffset", ["dateTimeOffset", "DateTimeOffSet", "edm.DateTime", "datetime", "Timestamp"]],
  ["Decimal", ["decimal", "numeric"]],
  ["Double", ["Double", "double", "float", "number"]],
  ["Duration", ["Duration", "duration"]],
  ["Guid", ["Guid", "GUID", "guid", "Edm.Guid", "uuid"]],
  ["Int16", ["Int16", "short"]],
  ["Int32", ["Int32", "int32", "Int", "int", "Integer", "Edm.Int32"]],
  ["Int64", ["Int64", "long"]],
  ["Json", ["Json", "Object", "any", "untyped", "Untyped JSON object", "Untyped JSON"]],
  ["SByte", ["SByte", "sbyte"]],
  ["Single", ["Single", "single"]],
  ["Stream", ["Stream", "Edm.Stream"]],
  ["String", ["String", "string", "Edm.String", "edm.string", "`string`", "**String**"]],
  ["String", ["Url", "url", "uri", "etag"]],
  ["TimeOfDay", ["TimeOfDay", "Edm.TimeOfDay"]],
];

for (const [name, words] of spellings) {
  test.each(words)(`%s is the primitive ${name}, alone and as a collection`, (word) => {
    expect(read(word)).toMatchObject({ type: primitive(name), reports: [] });
    expect(read(`${word} collection`).type).toEqual(collection(primitive(name)));
    expect(read(`Collection(${word})`).type).toEqual(collection(primitive(name)));
  });
}

const crate = named("crate", "../resources/crate.md");
const reference = named("Crate", "../resources/crate.md");

const types: readonly (readonly [cell: string, type: TypeExpression])[] = [
  // Links, inline and by reference; the target stays as the page writes it.
  ["[crate](../resources/crate.md)", crate],
  ["[lidKind](#lidkind-values)", named("lidKind", "#lidkind-values")],
  ["[lidKind](enums.md#lidkind-values)", named("lidKind", "enums.md#lidkind-values")],
  ["[DateTimeOffset](moment.md)", named("DateTimeOffset", "moment.md")],
  ["[Crate][]", reference],
  ["[Crate]", reference],
  ["[crate][lid]", named("crate", "lid.md#lid-values")],
  ["**[crate](../resources/crate.md)**", crate],
  // References without a definition stay text, and name the type all the same.
  ["[pallet]", named("pallet")],
  ["[pallet][] collection", collection(named("pallet"))],
  // Names without a link.
  ["crate", named("crate")],
  ["acme.shop.crate", named("acme.shop.crate")],
  ["tuple_2OfCrate", named("tuple_2OfCrate")],
  ["`crate`", named("crate")],
  // Collections, in front, behind, and around.
  ["[crate](../resources/crate.md) collection", collection(crate)],
  ["crate Collection", collection(named("crate"))],
  ["Collection([Crate][])", collection(reference)],
  ["Collection(acme.shop.crate)", collection(named("acme.shop.crate"))],
  ["`collection(string)`", collection(string)],
  ["Collection(String", collection(string)],
  ["collection of String", collection(string)],
  ["String[]", collection(string)],
  ["[crate collection](crate.md)", collection(named("crate", "crate.md"))],
  // There are no collections of collections.
  ["crate collection collection", collection(named("crate"))],
  // Alternatives.
  ["[crate](../resources/crate.md) or [lid](lid.md)", union(crate, named("lid", "lid.md"))],
  ["crate or String or Int32", union(named("crate"), string, primitive("Int32"))],
  // What may follow a type and says nothing of it.
  ["string (readonly)", string],
  ["String (timestamp)", primitive("DateTimeOffset")],
  ["[lidKind](#lidkind-values) enum", named("lidKind", "#lidkind-values")],
  ["String, at most 20 characters", string],
  // One of several sentences is a type.
  ["The moment at which it was packed. DateTimeOffset", primitive("DateTimeOffset")],
  ["[crate](../resources/crate.md). Which one it lies in.", crate],
  ["[crate](../resources/crate.md) collection. What lies in it.", collection(crate)],
  ["What it lies in: [crate](../resources/crate.md).", crate],
];

test.each(types)("reads %s", (cell, type) => {
  expect(read(cell)).toMatchObject({ type, reports: [] });
  expect(read(cell).type).toEqual(type);
});

describe("a cell outside the grammar is unknown, and reported", () => {
  const nonsense = [
    "a number of bytes",
    "\\*\\* Unknown Type",
    "crate or",
    "String, Int32",
    "Collection()",
    "acme..crate",
  ];
  test.each(nonsense)("%s", (cell) => {
    expect(read(cell)).toMatchObject({ type: unknown, reports: ["unknown-type-cell"] });
  });

  test("unless it says at least that it is a collection", () => {
    const cell = "\\*\\* Unknown Type \\*\\* collection";
    expect(read(cell)).toMatchObject({ type: collection(unknown), reports: ["unknown-type-cell"] });
  });

  test.each(["", " ", "&nbsp;"])("an empty one (`%s`) by a rule of its own", (cell) => {
    expect(read(cell)).toMatchObject({ type: unknown, reports: ["empty-type-cell"] });
  });
});

test("the text is the cell's Markdown, the place is where it stands", () => {
  expect(read("  **[Crate][]** collection ")).toMatchObject({
    text: "**[Crate][]** collection",
    place: { line: 3, column: 4, endLine: 3, endColumn: 28 },
  });
});
