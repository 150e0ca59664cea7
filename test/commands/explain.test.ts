/** `explain` as it is typed: what it says of a type, where it takes it from, and which type is meant. */
import { expect, test } from "vitest";
import { sandbox } from "./sandbox.js";

/** A page whose annotation stands in its last lines. */
function page(name: string, annotation: string, body: string): string {
  return `# ${name} resource type

Namespace: acme.shop

${body}

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "acme.shop.${name}"${annotation} } -->
\`\`\`json
{}
\`\`\`
`;
}

const table = "## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n";

const shop = {
  "box.md": page(
    "box",
    ', "abstract": true, "keyProperty": "id"',
    `${table}|id|String|Its number. Read-only.|\n|colour|acme.shop.colour|Required. Its colour.|
|lids|Collection(acme.shop.lid)|Its lids. Not nullable.|

### colour values

|Member|
|:--|
|red|
|green|`,
  ),
  "chest.md": page(
    "chest",
    ', "baseType": "acme.shop.box"',
    `Inherits from [box](box.md).\n\n${table}|lock|nobody|Its lock.|`,
  ),
  "crate.md": page("crate", ', "baseType": "acme.shop.box"', `${table}|size|Int32|Its size.|`),
  "lid.md": page("lid", "", `${table}|size|Int32|Its size.|`),
};

test("a type with its hierarchy, properties, enums, uses and findings", () => {
  const box = sandbox(shop);
  expect(box.run("explain", "BOX", "--docs", "docs").out).toMatchInlineSnapshot(`
    "acme.shop.box  docs/box.md:22 (annotation)
      abstract  docs/box.md:22 (annotation)
      key id  docs/box.md:22 (annotation)

    Hierarchy:
      acme.shop.box  ←
      ├─ chest  docs/chest.md:15 (annotation), :5 (prose)
      └─ crate  docs/crate.md:13 (annotation)

    Properties:
      id      String                     key, read-only          docs/box.md:9 (table)
      colour  acme.shop.colour           required                docs/box.md:10 (table)
      lids    Collection(acme.shop.lid)  optional, not nullable  docs/box.md:11 (table)

    Enums:
      acme.shop.colour: red, green  docs/box.md:13 (heading)

    Why it is generated:
      \`box\`: every type is asked for

    Findings:
      docs/box.md:23:1  info  empty-sample  Unexpected empty JSON representation of \`box\`, expected its 3 properties
    "
  `);
  expect(box.run("explain", "acme.shop.chest", "--docs", "docs").out).toMatchInlineSnapshot(`
    "acme.shop.chest  docs/chest.md:15 (annotation)

    Hierarchy:
      acme.shop.box
      └─ acme.shop.chest  ←  docs/chest.md:15 (annotation), :5 (prose)

    Properties:
      lock    unknown                    optional                          docs/chest.md:11 (table)
      id      String                     key, read-only, from box          docs/box.md:9 (table)
      colour  acme.shop.colour           required, from box                docs/box.md:10 (table)
      lids    Collection(acme.shop.lid)  optional, not nullable, from box  docs/box.md:11 (table)

    Enums:
      acme.shop.colour: red, green  docs/box.md:13 (heading)

    Why it is generated:
      \`chest\`: every type is asked for

    Findings:
      docs/chest.md:11:7  warning  unknown-type  Cannot find the type \`nobody\`; the property is \`unknown\`
      docs/chest.md:16:1  info  empty-sample  Unexpected empty JSON representation of \`chest\`, expected its property
    "
  `);
});

test("an enum with its members", () => {
  const { out } = sandbox(shop).run("explain", "colour", "--docs", "docs");
  expect(out).toMatchInlineSnapshot(`
    "acme.shop.colour (enum)  docs/box.md:13 (heading)

    Members:
      red  docs/box.md:17 (table)
      green  docs/box.md:18 (table)

    Used by:
      acme.shop.box.colour

    Why it is generated:
      \`colour\`: every type is asked for

    Findings:
      docs/box.md:23:1  info  empty-sample  Unexpected empty JSON representation of \`box\`, expected its 3 properties
    "
  `);
});

test("why a type is generated: the way from what was asked for", () => {
  const box = sandbox(shop);
  const config = { docs: "docs", out: "generated", types: ["acme.shop.cra*"] };
  box.write("typedown.config.json", JSON.stringify(config));
  expect(box.run("explain", "colour").out).toContain(
    "Why it is generated:\n  `crate`: asked for by `acme.shop.cra*`\n  `colour`: type of `crate.colour`\n",
  );
  expect(box.run("explain", "box").out).toContain("  `box`: base of `crate`\n");
  expect(box.run("explain", "chest").out).not.toContain("Why it is generated");
});

test("for programs: the same as JSON", () => {
  const { out } = sandbox(shop).run("explain", "crate", "--docs", "docs", "--format", "json");
  expect(JSON.parse(out)).toMatchObject([
    {
      kind: "structuredType",
      qualifiedName: "acme.shop.crate",
      abstract: false,
      baseType: "acme.shop.box",
      derivedTypes: [],
      properties: [
        { name: "size", type: "Int32", required: false, declaredBy: "acme.shop.crate" },
        { name: "id", type: "String", readOnly: true, declaredBy: "acme.shop.box" },
        { name: "colour", type: "acme.shop.colour", required: true },
        { name: "lids", type: "Collection(acme.shop.lid)", nullable: false },
      ],
      enums: [{ qualifiedName: "acme.shop.colour", members: ["red", "green"] }],
      origins: { declaration: [{ file: "crate.md", line: 13, source: "annotation" }] },
      diagnostics: [{ ruleId: "empty-sample", place: { file: "crate.md", line: 14 } }],
    },
  ]);
});

test.each([
  ["crat", "Cannot find the type `crat` in the docs; did you mean `crate`?"],
  [
    "acme.shop.crat",
    "Cannot find the type `acme.shop.crat` in the docs; did you mean `acme.shop.crate`?",
  ],
  ["zebra", "Cannot find the type `zebra` in the docs"],
])("%s names no type", (name, message) => {
  const { code, out, err } = sandbox(shop).run("explain", name, "--docs", "docs");
  expect({ code, out, err }).toEqual({ code: 2, out: "", err: `typedown: ${message}\n` });
});
