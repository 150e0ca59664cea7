/** Docs that are too large, too deep or oddly encoded: read in bounded time, or a diagnostic that says why not. */
import { describe, expect, test } from "vitest";
import { checkOutcome } from "./check-outcome.js";
import { type DocsSet, type Outcome, runDocs } from "./run-docs.js";

const page = (name: string, rows = "|label|String|What it says.|", more = ""): string =>
  `# ${name} resource type

Namespace: acme.shop

A ${name}.

## Properties
|Property|Type|Description|
|:---|:---|:---|
${rows}

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "acme.shop.${name}"${more} } -->
`;

/** What comes of pages, within the time that each has. */
function outcomeOf(docs: DocsSet): Outcome {
  const outcome = runDocs(docs, {
    emit: ["typescript", "json-schema", "model"],
    types: [],
    reach: "full",
    discriminator: "auto",
    subtypeStyle: "enum",
    nullability: "docs",
    openEnums: false,
    validators: true,
    maxUnionMembers: 500,
    importExtension: ".js",
    moduleExtension: ".ts",
    declarations: undefined,
    linkBase: undefined,
  });
  checkOutcome(outcome);
  return outcome;
}

const rulesOf = (text: string | Buffer): string[] =>
  outcomeOf({ "crate.md": Buffer.from(text) }).diagnostics.map(({ ruleId }) => ruleId);
const namesOf = (text: string | Buffer): string[] =>
  outcomeOf({ "crate.md": Buffer.from(text) }).model.structuredTypes.map((type) => type.name);

describe("too much to read is one error", () => {
  test.each<[what: string, text: string, rule: string]>([
    ["a page of 10 MB", page("crate", "|a|String|b|\n".repeat(800_000)), "page-too-large"],
    ["10 MB in one line", "a ".repeat(5_000_000), "page-too-large"],
    ["a table of 100,000 rows", page("crate", "|a|b|c|\n".repeat(100_000)), "page-too-large"],
    [
      "an annotation of 1 MB",
      page("crate", "", `, "a": "${"b".repeat(999_000)}"`),
      "page-too-large",
    ],
    ["10,000 nested quotes", page("crate", `${">".repeat(10_000)} a`), "page-too-deep"],
    ["10,000 nested lists", page("crate", `${"- ".repeat(10_000)}a`), "page-too-deep"],
    [
      "10,000 lists, each in the next",
      Array.from({ length: 10_000 }, (_, n) => `${" ".repeat(2 * Math.min(n, 400))}- a`).join("\n"),
      "page-too-large",
    ],
    ["100,000 brackets", page("crate", `|a|${"[".repeat(100_000)}|b|`), "page-too-deep"],
    ["front matter 10,000 deep", `---\na: ${"[".repeat(10_000)}\n---\n`, "page-too-deep"],
  ])("%s", (_, text, rule) => expect(rulesOf(text)).toEqual([rule]));
});

describe("large and legal is read", () => {
  test.each<[what: string, text: string]>([
    [
      "a table of 5,000 rows",
      page("crate", Array.from({ length: 5000 }, (_, n) => `|p${n}|String|b|`).join("\n")),
    ],
    ["an annotation of 100 KB", page("crate", "|a|String|b|", `, "a": "${"b".repeat(100_000)}"`)],
    [
      "an annotation of 60 objects, each in the next",
      page("crate", "|a|String|b|", `, "a": ${'{"a":'.repeat(60)}1${"}".repeat(60)}`),
    ],
    ["a description of 500 KB", page("crate", `|a|String|${"word ".repeat(100_000)}|`)],
    ["a word of 500 KB", page("crate", `|a|String|${"w".repeat(500_000)}|`)],
    ["a type cell of 100 KB", page("crate", `|a|${"b or ".repeat(20_000)}c|d|`)],
    [
      "20,000 times one name that is no property's, where each of 1,000 is near it",
      page(
        "crate",
        Array.from({ length: 1000 }, (_, n) => `|label${n}|String|b|`).join("\n"),
        `, "optionalProperties": [${'"label",'.repeat(20_000)}"label1"]`,
      ),
    ],
    [
      "2,000 different ones",
      page(
        "crate",
        Array.from({ length: 1000 }, (_, n) => `|label${n}|String|b|`).join("\n"),
        `, "optionalProperties": [${Array.from({ length: 2000 }, (_, n) => `"labe${n}",`).join("")}"label1"]`,
      ),
    ],
    [
      "a sample of 3,000 names and a table of 3,000 others",
      page("crate", Array.from({ length: 3000 }, (_, n) => `|label${n}|String|b|`).join("\n")) +
        `\`\`\`json\n${JSON.stringify(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`other${n}`, "a"])))}\n\`\`\`\n`,
    ],
    ["a property name of 100 KB", page("crate", `|${"a".repeat(100_000)}|String|b|`)],
  ])("%s", (_, text) => expect(namesOf(text)).toEqual(["crate"]));

  test("an annotation of 1,000 objects, each in the next, is a mistake of its own", () => {
    const deep = page(
      "crate",
      "|a|String|b|",
      `, "a": ${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`,
    );
    expect(rulesOf(deep)).toContain("annotation-syntax");
  });

  test("unknown names of 100 KB are not compared with each other", () => {
    const long = "a".repeat(100_000);
    const docs = {
      "a.md": Buffer.from(page(long)),
      "b.md": Buffer.from(page("crate", `|a|${long}b|c|`)),
    };
    expect(outcomeOf(docs).model.structuredTypes).toHaveLength(2);
  });

  test("a name of 100,000 characters, and a cycle of 200 bases, in messages of bounded length", () => {
    const long = "x".repeat(100_000);
    const { diagnostics } = outcomeOf({
      "crate.md": Buffer.from(page("crate", `|${long}|${long}|b|`, `, "baseType": "${long}"`)),
      ...Object.fromEntries(
        Array.from({ length: 200 }, (_, n) => {
          const base = `, "baseType": "acme.shop.t${(n + 1) % 200}"`;
          return [`t${n}.md`, Buffer.from(page(`t${n}`, `|p${n}|String|b|`, base))];
        }),
      ),
    });
    const rules = new Set(diagnostics.map(({ ruleId }) => ruleId));
    expect([...rules]).toEqual(expect.arrayContaining(["unknown-type", "base-type-cycle"]));
    for (const { message } of diagnostics) expect(message.length).toBeLessThan(1000);
  });

  test.each<[what: string, cell: string]>([
    ["nested collections", "Collection(".repeat(18_000)],
    ["collections in words", "collection of ".repeat(14_000)],
    ["brackets that do not close", `String ${"(".repeat(200_000)}`],
    ["brackets that hold nothing", `String ${"()".repeat(55_000)}`],
    ["alternatives", "a or ".repeat(180_000)],
    ["sentences", "a. ".repeat(180_000)],
  ])("a type cell of %s", (_, cell) => {
    expect(rulesOf(page("crate", `|label|${cell}|b|`))).toContain("unknown-type-cell");
  });

  test("3,000 rows with types that nobody declares, each near to those of 1,000 pages", () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `|p${n}|labe${n}|b|`).join("\n");
    const docs = Array.from({ length: 1000 }, (_, n): [string, Buffer] => [
      `label${n}.md`,
      Buffer.from(page(`label${n}`)),
    ]);
    const { diagnostics } = outcomeOf({
      "crate.md": Buffer.from(page("crate", rows)),
      ...Object.fromEntries(docs),
    });
    expect(diagnostics.filter(({ ruleId }) => ruleId === "unknown-type")).toHaveLength(3000);
  });

  test("1,000 types whose names are the same to a file system", () => {
    const signs = Array.from({ length: 1000 }, (_, n) => String.fromCodePoint(0x4e00 + n));
    const docs = signs.map((sign): [string, Buffer] => [`${sign}.md`, Buffer.from(page(sign))]);
    expect(outcomeOf(Object.fromEntries(docs)).model.structuredTypes).toHaveLength(1000);
  });

  test("a chain of 1,000 bases", () => {
    const docs = Array.from({ length: 1000 }, (_, n): [string, Buffer] => [
      `t${n}.md`,
      Buffer.from(
        page(`t${n}`, `|p${n}|String|b|`, n > 0 ? `, "baseType": "acme.shop.t${n - 1}"` : ""),
      ),
    ]);
    const { model, files, diagnostics } = outcomeOf(Object.fromEntries(docs));
    expect(model.structuredTypes).toHaveLength(1000);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain("base-type-too-deep");
    // Guards, validators and the schema look at what a type inherits, 16 properties on average.
    const characters = files.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters / docs.length).toBeLessThan(20_000);
  });
});

describe("the same page, however it is encoded", () => {
  const text = page("crate");
  const swapped = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  test.each<[what: string, bytes: Buffer]>([
    ["CRLF", Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["CR", Buffer.from(text.replaceAll("\n", "\r"))],
    ["a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first", swapped],
  ])("%s", (_, bytes) => expect(namesOf(bytes)).toEqual(["crate"]));

  test("UTF-16 that is not announced, and bytes that are no text, are no types and no crash", () => {
    expect(namesOf(Buffer.from(text, "utf16le"))).toEqual([]);
    expect(namesOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).toEqual([]);
    expect(
      namesOf(Buffer.from(Array.from({ length: 100_000 }, (__, n) => (n * 7919) % 256))),
    ).toEqual([]);
  });
});

test.each(["__proto__", "constructor", "prototype", "toString"])(
  "%s is a name like any other, of an annotation's field, a type, an enum, a member and a property",
  (name) => {
    const escaped = name.replaceAll("_", "\\_");
    const rows = `|${escaped}|String|Possible values are: \`${name}\`, \`b\`.|`;
    const text = `${page(name, rows, `, "${name}": { "abstract": true }`)}
### other${name} values

|Member|Description|
|:---|:---|
|${escaped}|One.|
`;
    const { model } = outcomeOf({ "crate.md": Buffer.from(text) });
    const [type] = model.structuredTypes;
    expect([type?.name, type?.abstract]).toEqual([name, false]);
    expect(type?.properties.map((property) => property.name)).toEqual([name]);
    expect(({} as { abstract?: boolean }).abstract).toBeUndefined();
    expect(model.enumTypes.flatMap(({ members }) => members.map((member) => member.name))).toEqual([
      name,
    ]);
  },
);
