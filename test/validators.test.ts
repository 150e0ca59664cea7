/**
 * What validators say of values, and that the JSON Schema says the same. The docs below are all there
 * is to know of the types; each row is a value, and the problems it has, by their paths.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../generator/commands/run.js";
import { compile } from "./compile.js";

const page = (name: string, facts: string, rows: string): string => `# ${name} resource type

Namespace: acme.shop

## Properties
|Property|Type|Description|
|:---|:---|:---|
${rows}

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "acme.shop.${name}"${facts} } -->
\`\`\`json
{}
\`\`\`
`;

const crateRows = `|id|String|The key.|
|label|String|Required. Any text.|
|packed|DateTimeOffset|When.|
|due|Date|The day.|
|opens|TimeOfDay|The time.|
|lasts|Duration|How long.|
|serial|Guid|The number.|
|weight|Double|Not nullable. Kilograms.|
|sealed|Boolean|Whether it is shut.|
|state|[crateState](#cratestate-values)|Where it is.|
|grade|[crateGrade](#crategrade-values)|How good it is.|
|marks|[crateMarks](#cratemarks-values)|What stands on it.|
|mode|String|Possible values are: \`slow\`, \`fast\`.|
|notes|String collection|What people say.|
|sizes|Collection(Int32)|In three directions.|
|extra|Json|Anything.|
|constructor|String|A name that every object has.|
|within|[crate](crate.md)|The outer one.|
|parts|[crate](crate.md) collection|The inner ones.|
|load|[load](load.md) collection|What is in it.|
|spare|[load](load.md)|What else is in it.|
|seller|[person](person.md)|Who sells it.|
|either|String or [load](load.md)|A name, or the thing.|`;

const enumSection = (name: string, members: readonly string[], about = ""): string =>
  `\n### ${name} values\n\n${about}\n\n|Member|Value|\n|:---|:---|\n${members.map((each) => `|${each}|`).join("\n")}\n`;

const pages: Readonly<Record<string, string>> = {
  "crate.md":
    page("crate", `, "keyProperty": "id"`, crateRows) +
    enumSection("crateState", ["inside|0", "outside|1"]) +
    enumSection("crateGrade", ["good|0", "unknownFutureValue|1"]) +
    enumSection("crateMarks", ["none|0", "red|1", "blue|2", "green|4", "a.b|8"]),
  "load.md": page("load", `, "abstract": true`, "|mass|Double|Required. Kilograms.|"),
  "fruitload.md": page("fruitLoad", `, "baseType": "acme.shop.load"`, "|ripe|Boolean|Is it?|"),
  "appleload.md": page("appleLoad", `, "baseType": "acme.shop.fruitLoad"`, "|sort|String|Which?|"),
  "person.md": page("person", "", "|name|String|Not nullable. The name.|"),
  "vendor.md": page("vendor", `, "baseType": "acme.shop.person"`, "|shop|String|Required. Which.|"),
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-validators-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

type Problem = { readonly path: string; readonly message: string };
type Validator = (value: unknown, options?: { partial?: boolean }) => Problem[];

/** The validators of a docs set, compiled, and its schema. */
async function outputOf(name: string, settings: object) {
  const docs = path.join(folder, `${name}-docs`);
  const out = path.join(folder, name);
  fs.mkdirSync(docs);
  for (const [file, text] of Object.entries(pages)) fs.writeFileSync(path.join(docs, file), text);
  const emit = ["typescript", "json-schema"] as const;
  await generate({ docs, out, validators: true, emit, ...settings }, { cwd: folder });
  for (const file of fs.readdirSync(out, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const source = fs.readFileSync(path.join(out, file), "utf8");
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    fs.writeFileSync(path.join(out, file.replace(/ts$/, "js")), outputText);
  }
  const shop: Record<string, Validator> = await import(path.join(out, "acme.shop/index.js"));
  const ajv = new Ajv2020({ allErrors: true, ownProperties: true });
  ajv.addSchema(JSON.parse(fs.readFileSync(path.join(out, "schema.json"), "utf8")), "shop");
  return { shop, ajv, out };
}

const docsOutput = { shop: {} as Record<string, Validator>, ajv: new Ajv2020(), out: "" };
const openOutput = { shop: {} as Record<string, Validator> };
beforeAll(async () => {
  Object.assign(docsOutput, await outputOf("docs", {}));
  Object.assign(openOutput, await outputOf("open", { openEnums: true }));
}, 60_000);

const guid = "01234567-89ab-CDEF-0123-456789abcdef";
const label = "a";
const apple = { "@odata.type": "#acme.shop.appleLoad", mass: 1 };

/** A validator's type, a value, and the paths of its problems. */
const judgements: readonly (readonly [
  name: string,
  type: string,
  value: unknown,
  paths: string,
])[] = [
  ["a value with nothing but what is required", "crate", { label }, ""],
  ["no object", "crate", "a", "$"],
  ["null", "crate", null, "$"],
  ["an array for an object", "crate", [], "$"],
  ["a required property that is missing", "crate", {}, "$.label"],
  ["a required property that is null", "crate", { label: null }, "$.label"],
  ["a key that is missing, for a service sets it", "crate", { label, id: "1" }, ""],
  ["a key that is null", "crate", { label, id: null }, "$.id"],
  ["null where the docs do not say otherwise", "crate", { label, packed: null, load: null }, ""],
  ["null where the docs forbid it", "crate", { label, weight: null }, "$.weight"],
  ["a property that nobody documented", "crate", { label, other: 1, "a@odata.bind": 1 }, ""],
  ["a text for a number", "crate", { label, weight: "1" }, "$.weight"],
  ["a number for a truth", "crate", { label, sealed: 1 }, "$.sealed"],
  ["values that hint at what a text may be", "crate", { label, mode: "idle" }, ""],
  ["a number for a text with hints", "crate", { label, mode: 1 }, "$.mode"],
  ["anything for what is not typed", "crate", { label, extra: [null, { a: 1 }] }, ""],
  ["a name that every object has", "crate", { label, constructor: 1 }, "$.constructor"],
  ["a date and time", "crate", { label, packed: "2020-02-30T23:59:59.123456789012Z" }, ""],
  ["one without seconds, with an offset", "crate", { label, packed: "2020-01-01T00:00-14:00" }, ""],
  ["one in small letters", "crate", { label, packed: "2020-01-01t00:00z" }, ""],
  ["one of long ago", "crate", { label, packed: "-12020-01-01T00:00Z" }, ""],
  ["one without offset", "crate", { label, packed: "2020-01-01T00:00:00" }, "$.packed"],
  ["one in the 13th month", "crate", { label, packed: "2020-13-01T00:00:00Z" }, "$.packed"],
  ["one at 24 o'clock", "crate", { label, packed: "2020-12-01T24:00:00Z" }, "$.packed"],
  ["a date", "crate", { label, due: "0001-01-31" }, ""],
  ["a date with a time", "crate", { label, due: "2020-01-01T00:00Z" }, "$.due"],
  ["a year that starts with 0", "crate", { label, due: "02020-01-01" }, "$.due"],
  ["a line end behind a date", "crate", { label, due: "2020-01-01\n" }, "$.due"],
  ["a time of day", "crate", { label, opens: "23:59:59.9" }, ""],
  ["a time of day with an offset", "crate", { label, opens: "23:59Z" }, "$.opens"],
  ["a duration", "crate", { label, lasts: "-P3DT4H5M6.7S" }, ""],
  ["a duration of only a time", "crate", { label, lasts: "pt1s" }, ""],
  ["a duration of months", "crate", { label, lasts: "P1M" }, "$.lasts"],
  ["a duration of nothing", "crate", { label, lasts: "P" }, "$.lasts"],
  ["a duration without a time", "crate", { label, lasts: "P1DT" }, "$.lasts"],
  ["a GUID", "crate", { label, serial: guid }, ""],
  ["a GUID in braces", "crate", { label, serial: `{${guid}}` }, "$.serial"],
  ["a member of an enum", "crate", { label, state: "inside" }, ""],
  ["no member of an enum", "crate", { label, state: "Inside" }, "$.state"],
  [
    "two members of an enum that is no flags enum",
    "crate",
    { label, state: "inside,outside" },
    "$.state",
  ],
  ["no member of an evolvable enum", "crate", { label, grade: "bad" }, ""],
  ["a number for a member of an evolvable enum", "crate", { label, grade: 1 }, "$.grade"],
  ["members of a flags enum", "crate", { label, marks: "red,blue, a.b" }, ""],
  ["one that is no member of a flags enum", "crate", { label, marks: "red,axb" }, "$.marks"],
  ["a comma too many in a flags enum", "crate", { label, marks: "red," }, "$.marks"],
  [
    "a collection's items",
    "crate",
    { label, notes: ["a", 1, null], sizes: [1, "2"] },
    "$.notes[1] $.notes[2] $.sizes[1]",
  ],
  ["no collection", "crate", { label, notes: "a" }, "$.notes"],
  [
    "what is deep within",
    "crate",
    { label, within: { within: { label: 1 } } },
    "$.within.label $.within.within.label",
  ],
  [
    "derived types by their discriminators",
    "crate",
    { label, load: [apple, { ...apple, sort: 1 }] },
    "$.load[1].sort",
  ],
  [
    "a required property of a base",
    "crate",
    { label, spare: { ...apple, mass: undefined } },
    "$.spare.mass",
  ],
  [
    "a derived type that is not known",
    "crate",
    { label, spare: { "@odata.type": "#acme.shop.new", mass: 1, sort: 1 } },
    "",
  ],
  [
    "… by what is known of its base",
    "crate",
    { label, spare: { "@odata.type": "#acme.shop.new" } },
    "$.spare.mass",
  ],
  [
    "a discriminator that is no text",
    "crate",
    { label, spare: { "@odata.type": 1, mass: 1 } },
    `$.spare["@odata.type"]`,
  ],
  ["one of two types", "crate", { label, either: "a" }, ""],
  ["the other of two types", "crate", { label, either: apple }, ""],
  ["neither of two types", "crate", { label, either: { ...apple, mass: "1" } }, "$.either"],
  ["a discriminator that is not always sent", "person", { name: "a" }, ""],
  [
    "a derived type of a concrete one",
    "crate",
    { label, seller: { "@odata.type": "#acme.shop.vendor" } },
    "$.seller.shop",
  ],
  ["the same without discriminator", "crate", { label, seller: {} }, ""],
];

describe("values, and where they have problems", () => {
  test.each(judgements)("%s", (_, type, value, paths) => {
    const found = validatorOf(type)(value);
    expect(found.map((problem) => problem.path).join(" ")).toBe(paths);
    expect(schemaAccepts(type, value)).toBe(paths === "");
  });

  test("every message says what was expected, and what is there", () => {
    const value = {
      notes: [1],
      state: "lost",
      marks: "x".repeat(50),
      weight: NaN,
      spare: [],
      packed: "now",
    };
    expect(validatorOf("crate")(value)).toMatchInlineSnapshot(`
      [
        {
          "message": "Missing required property",
          "path": "$.label",
        },
        {
          "message": "Expected a date and time with an offset, got "now"",
          "path": "$.packed",
        },
        {
          "message": "Expected a number, got NaN",
          "path": "$.weight",
        },
        {
          "message": "Expected one of inside, outside, got "lost"",
          "path": "$.state",
        },
        {
          "message": "Expected some of none, red, blue, green, a.b, joined by commas, got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"",
          "path": "$.marks",
        },
        {
          "message": "Expected a string, got 1",
          "path": "$.notes[0]",
        },
        {
          "message": "Expected an object, got an array",
          "path": "$.spare",
        },
      ]
    `);
  });

  test.each([
    ["required properties", "crate", {}],
    ["… deep within", "crate", { within: { seller: { "@odata.type": "#acme.shop.vendor" } } }],
    ["discriminators", "load", {}],
  ])("with `partial`, missing %s are no problems", (_, type, value) => {
    expect(validatorOf(type)(value, { partial: true })).toEqual([]);
    expect(validatorOf(type)(value)).not.toEqual([]);
  });

  test("with `openEnums`, no enum has members that are not known", () => {
    const value = { label, state: "lost", marks: "lost" };
    expect(openOutput.shop["validateCrate"]?.(value)).toEqual([]);
    expect(validatorOf("crate")(value)).toHaveLength(2);
  });
});

describe("values that lead to themselves", () => {
  test("are left where they start again", () => {
    const outer: Record<string, unknown> = { label: 1 };
    outer["within"] = { label, within: outer };
    expect(pathsOf(outer)).toEqual(["$.label"]);
  });

  test("one object in two places is looked at in both", () => {
    const seller = { name: 1 };
    const value = { label, seller, within: { label, seller } };
    expect(pathsOf(value)).toEqual(["$.within.seller.name", "$.seller.name"]);
  });

  test("graphs with more ways than time end", () => {
    const crates = Array.from({ length: 40 }, (): Record<string, unknown> => ({ label }));
    for (const each of crates) each["parts"] = crates;
    expect(pathsOf(crates[0])).toEqual([]);
  });

  test("what is nested too deep is a problem, not a stack that overflows", () => {
    let value: Record<string, unknown> = { label };
    for (let depth = 0; depth < 100_000; depth++) value = { label, within: value };
    expect(pathsOf(value)).toEqual([`$${".within".repeat(500)}`]);
  });
});

describe("the generated code", () => {
  test(
    "compiles without unused names, on the oldest compiler too",
    { timeout: 60_000 },
    async () => {
      expect(await compile(docsOutput.out, "typescript", { noUnusedLocals: true })).toBe("");
      expect(await compile(docsOutput.out, "typescript-5.4")).toBe("");
    },
  );

  test.each([
    ["a guard brings no validator along", "isCrate", /Missing required|Pattern|validate/, false],
    ["a validator does what it says", "validateCrate", /Missing required/, true],
    ["a validator without dates brings no format along", "validatePerson", /0-9/, false],
  ])("%s into a bundle", async (_, name, text, there) => {
    for (const ending of ["ts", "js"]) {
      const entry = `export { ${name} } from "./acme.shop/index.${ending}";`;
      const { outputFiles } = await build({
        stdin: { contents: entry, resolveDir: docsOutput.out, loader: "ts" },
        bundle: true,
        format: "esm",
        write: false,
      });
      expect(text.test(outputFiles[0]?.text ?? "")).toBe(there);
    }
  });

  test("without `validators` there is nothing of them", async () => {
    const { out } = await outputOf("off", { validators: false });
    const files = fs.readdirSync(out, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /valid/i.test(file))).toEqual([]);
    expect(fs.readFileSync(path.join(out, "index.ts"), "utf8")).not.toMatch(/valid/i);
  });
});

describe("the schema", () => {
  const definitions = () => {
    const text = fs.readFileSync(path.join(docsOutput.out, "schema.json"), "utf8");
    return JSON.parse(text).$defs;
  };

  test("chooses by `oneOf` where discriminators are always there, else by `if`", () => {
    expect(definitions()["acme.shop.load"]).toMatchInlineSnapshot(`
      {
        "oneOf": [
          {
            "$ref": "#/$defs/acme.shop.appleLoad",
            "properties": {
              "@odata.type": {
                "const": "#acme.shop.appleLoad",
              },
            },
          },
          {
            "$ref": "#/$defs/acme.shop.fruitLoad",
            "properties": {
              "@odata.type": {
                "const": "#acme.shop.fruitLoad",
              },
            },
          },
          {
            "allOf": [
              {
                "properties": {
                  "@odata.type": {
                    "not": {
                      "enum": [
                        "#acme.shop.appleLoad",
                        "#acme.shop.fruitLoad",
                      ],
                    },
                  },
                },
              },
              {
                "properties": {
                  "@odata.type": {
                    "type": "string",
                  },
                  "mass": {
                    "description": "Required. Kilograms.",
                    "type": "number",
                  },
                },
                "required": [
                  "@odata.type",
                  "mass",
                ],
              },
            ],
          },
        ],
        "required": [
          "@odata.type",
        ],
        "type": "object",
      }
    `);
    expect(definitions()["acme.shop.person"]).toMatchInlineSnapshot(`
      {
        "else": {
          "properties": {
            "@odata.type": {
              "type": "string",
            },
            "name": {
              "description": "Not nullable. The name.",
              "type": "string",
            },
          },
        },
        "if": {
          "properties": {
            "@odata.type": {
              "enum": [
                "#acme.shop.vendor",
              ],
            },
          },
          "required": [
            "@odata.type",
          ],
        },
        "then": {
          "allOf": [
            {
              "if": {
                "properties": {
                  "@odata.type": {
                    "const": "#acme.shop.vendor",
                  },
                },
              },
              "then": {
                "$ref": "#/$defs/acme.shop.vendor",
              },
            },
          ],
        },
        "type": "object",
      }
    `);
  });

  test("is a schema, by the schema of schemas", () => {
    const text = fs.readFileSync(path.join(docsOutput.out, "schema.json"), "utf8");
    const ajv = new Ajv2020({ strict: true });
    expect(ajv.validateSchema(JSON.parse(text))).toBe(true);
  });

  test("is all there is, where nothing else is asked for", async () => {
    const docs = path.join(folder, "docs-docs");
    const out = path.join(folder, "schema-only");
    await generate({ docs, out, emit: ["json-schema"] }, { cwd: folder });
    const files = fs.readdirSync(out).filter((file) => !file.startsWith("."));
    expect(files).toEqual(["schema.json"]);
    const whole = fs.readFileSync(path.join(docsOutput.out, "schema.json"), "utf8");
    expect(fs.readFileSync(path.join(out, "schema.json"), "utf8")).toBe(whole);
  });
});

function validatorOf(type: string): Validator {
  const name = `validate${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
  const validate = docsOutput.shop[name];
  if (!validate) throw new Error(`There is no ${name}`);
  return validate;
}

function pathsOf(value: unknown): string[] {
  return validatorOf("crate")(value).map((problem) => problem.path);
}

function schemaAccepts(type: string, value: unknown): boolean {
  return docsOutput.ajv.validate({ $ref: `shop#/$defs/acme.shop.${type}` }, value);
}
