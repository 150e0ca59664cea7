/** Where a page declares enums, and what their rows say. */
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import { pageParser } from "../../generator/parse/parse-page.js";

const parse = pageParser();

/** `name: member=value member …` of each enum, and the rules reported. */
function read(source: string): { enums: readonly string[]; reports: readonly string[] } {
  const { enums, diagnostics } = extractPageFacts(
    parse(source, { withOperations: false }),
    new VFile(source),
    { headings: {}, columns: {} },
  );
  const texts = enums.map(({ name, members }) => {
    const each = members.map((member) =>
      member.value === undefined ? member.name : `${member.name}=${member.value}`,
    );
    return [`${name.value}:`, ...each].join(" ");
  });
  return { enums: texts, reports: diagnostics.map(({ ruleId }) => ruleId) };
}

const table = "|Member|Description|\n|:--|:--|\n|flat|.|\n|round|.|";
const sections: readonly (readonly [section: string, enums: readonly string[]])[] = [
  [`### lidKind values\n${table}`, ["lidKind: flat round"]],
  [`## lidKind values\n\nText.\n\n${table}`, ["lidKind: flat round"]],
  [`#### lidKind members\n${table}`, ["lidKind: flat round"]],
  [`### lidKind\u00A0values\n${table}`, ["lidKind: flat round"]],
  [`### \`lidKind\` values\n${table}`, ["lidKind: flat round"]],
  [`### acme.shop.lidKind values\n${table}`, ["acme.shop.lidKind: flat round"]],
  [`### State enumeration values\n${table}`, ["State: flat round"]],
  [`### Type options\n${table}`, ["Type: flat round"]],
  [`### lidKind value\n${table}`, ["lidKind: flat round"]],
  [`## lidKind property values\n\n- \`flat\`: it is\n- **round** - it is`, ["lidKind: flat round"]],
  [
    "### lidKind values\n|Member|\n|:--|\n|Flat|\n|_round|\n|sha2_256|",
    ["lidKind: Flat _round sha2_256"],
  ],
  [
    "### lidKind values\n|Member|Value|\n|--|--|\n|flat|-1|\n|round|4|",
    ["lidKind: flat=-1 round=4"],
  ],
  [
    "### lidKind values\n|Member|Int value|Description|\n|--|--|--|\n|flat|0|.|",
    ["lidKind: flat=0"],
  ],
  ["### lidKind values\n|Value|Role|Description|\n|--|--|--|\n|flat|x|.|", ["lidKind: flat"]],
  ["### lidKind values\n|Value|\n|--|\n|JIS B4|\n|a4|", ["lidKind: JIS B4 a4"]],
  // Lines that only the docs' platform knows.
  [`### lidKind values\n::: zone pivot="a"\n${table}\n::: zone-end`, ["lidKind: flat round"]],
  [
    `### lidKind values\n> [!NOTE]\n> Text.\n\n${table}\n> [!NOTE]\n> |no|.|`,
    ["lidKind: flat round"],
  ],
  // What declares none.
  [`### Values\n${table}`, []],
  [`### The values of it\n${table}`, []],
  ["### lidKind values\nNone.", []],
  ["### lidKind values\n|Property|Type|\n|--|--|\n|flat|String|", []],
  [`<!--\n### lidKind values\n${table}\n-->`, []],
];

test.each(sections)("%j", (section, enums) => {
  expect(read(`# crate kinds\n\n${section}\n`)).toEqual({ enums, reports: [] });
});

test.each([
  "<table><tr><th>Member</th></tr><tr><td>flat</td></tr></table>",
  "[!INCLUDE [lids](../includes/lids.md)]",
])("members that are elsewhere are reported: %s", (elsewhere) => {
  const { enums, reports } = read(`# Lids\n\n### lidKind values\n\n${elsewhere}\n`);
  expect(enums).toEqual([]);
  expect(reports).toEqual(["rows-elsewhere"]);
});

test("an include among the rows is reported", () => {
  const { enums, reports } = read(`# Lids\n\n### lidKind values\n${table}\n[!INCLUDE [x](x.md)]\n`);
  expect(enums).toEqual(["lidKind: flat round"]);
  expect(reports).toEqual(["rows-elsewhere"]);
});

describe("an enum page", () => {
  const members = "## Members\n|Member|Value|Description|\n|--|--|--|\n|flat|0|.|";
  test.each([
    ["# lidKind enum type", "", ["lidKind: flat=0"]],
    ["# lidKind enum type (deprecated)", "", ["lidKind: flat=0"]],
    ["# lidKind enum type", "---\ndoc_type: resourcePageType\n---\n\n", ["lidKind: flat=0"]],
    ["# Kinds of lids", "---\ndoc_type: enumPageType\n---\n\n", []],
  ])("with the title %j, behind %j", (title, frontMatter, enums) => {
    expect(read(`${frontMatter}${title}\n\nText.\n\n${members}\n`)).toEqual({ enums, reports: [] });
  });
});
