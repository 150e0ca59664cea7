/** The property and relationship tables of a page: which ones count, and what their rows say. */
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import { plainText } from "../../generator/extract/rich-text.js";
import { pageParser } from "../../generator/parse/parse-page.js";

const parse = pageParser();
const annotation =
  '<!-- { "blockType": "resource", "@odata.type": "acme.shop.crate" } -->\n```json\n{}\n```';

/** `name: type, description` of each property, `->` in front of a relationship; and the rules reported, with their lines. */
function read(sections: string, end = `\n\n## JSON representation\n${annotation}\n`) {
  const source = `# crate resource type\n${sections}${end}`;
  const page = new VFile(source);
  const { types, diagnostics } = extractPageFacts(parse(source, { withOperations: false }), page, {
    headings: {},
    columns: {},
  });
  const properties = (types[0]?.properties ?? []).map(
    ({ name, kind, typeText, description, deprecated }) =>
      `${kind === "property" ? "" : "-> "}${name}: ${typeText}, ${plainText(description)}${deprecated ? " DEPRECATED" : ""}`,
  );
  const reports = diagnostics.map(({ ruleId, place }) => `${ruleId} ${place.line}`);
  return { properties, reports };
}

const header = "|Property|Type|Description|\n|:---|:---|:---|";

describe("the rows of a table", () => {
  const rows: readonly (readonly [
    what: string,
    rows: string,
    properties: readonly string[],
    reports?: readonly string[],
  ])[] = [
    ["none", "", []],
    ["a group's label", "|**Size**|\n|top|String|It shuts.|", ["top: String, It shuts."]],
    ["… with empty cells", "|**Size**|||\n|top|String|It shuts.|", ["top: String, It shuts."]],
    [
      "a description that a line break cut",
      "|top|String|It shuts:|\nPossible values are: `on`, `off`.|\n|size|Int32|.|",
      ["top: String, It shuts:\nPossible values are: `on`, `off`.", "size: Int32, ."],
      ["description-cut 6"],
    ],
    [
      "descriptions that pipes cut, in code and out of it",
      "|top|String|`on|off`, or|neither.|\n|size|Int32|Small|",
      ["top: String, `on | off`, or | neither.", "size: Int32, Small"],
      ["description-cut 5"],
    ],
    ["an empty cell too many", "|top|String|It shuts.||", ["top: String, It shuts."]],
    ["escaped pipes", "|top|String|on \\| `off\\|`|", ["top: String, on \\| `off|`"]],
    ["no description", "|top|String|\n|size|Int32||", ["top: String, ", "size: Int32, "]],
    [
      "no pipes around, or blanks",
      "top | String | It shuts.\n|size|Int32|Small\n  | kind\t |\tString | .|",
      ["top: String, It shuts.", "size: Int32, Small", "kind: String, ."],
    ],
    [
      "a name in bold, in code, deprecated",
      "|**top**|String|.|\n|`size`|Int32|.|\n|kind (Deprecated)|String|.|",
      ["top: String, .", "size: Int32, .", "kind: String, . DEPRECATED"],
    ],
    [
      "a text where the first name should be",
      "|Sizes of it|\n|top|String|.|",
      ["top: String, ."],
      ["property-name-text 5"],
    ],
    [
      "a row behind an empty line",
      "|top|String|.|\n\n|size|Int32|.|",
      ["top: String, ."],
      ["rows-elsewhere 7"],
    ],
    [
      "a row in a comment, which ends the table",
      "|top|String|.|\n<!--|lid|String|.|-->\n|size|Int32|.|",
      ["top: String, ."],
      ["rows-elsewhere 7"],
    ],
    [
      "a zone's border",
      '|top|String|It shuts.|\n::: zone-end\n\n:::zone pivot="b"\n\nText.',
      ["top: String, It shuts."],
    ],
    [
      "an include",
      "|top|String|It shuts.|\n[!INCLUDE [more](more.md)]\n|size|Int32|[!INCLUDE [x](x.md)]|",
      ["top: String, It shuts.", "size: Int32, "],
      ["rows-elsewhere 6"],
    ],
    [
      "an alert",
      "|top|String|It shuts.|\n> [!NOTE]\n> |size|Int32|No row.|",
      ["top: String, It shuts."],
    ],
  ];
  for (const [what, text, properties, reports = []] of rows) {
    test(`${what}`, () => {
      expect(read(`## Properties\n${header}\n${text}`)).toEqual({ properties, reports });
    });
  }
});

describe("the markup of a description", () => {
  test.each([
    ["One.<br>Two.<br/>Three.", "One.\nTwo.\nThree."],
    ["One of:<ul><li>`on`</li><li>`off`</li></ul>It is.", "One of:\n- `on`\n- `off`\nIt is."],
    ["Is <code>on</code> or <span>off</span>.", "Is `on` or off."],
    ["Of the form <server>:<port>.", "Of the form \\<server>:\\<port>."],
    ["A <b>lid</b> of <https://a.b/c>.", "A lid of https://a.b/c."],
    ["See [the lid](lid.md), [x] and ![a box](box.png).", "See the lid, [x] and a box."],
    ["All `*.cer and *.p7b of *it*.", "All `*.cer and *.p7b of *it*."],
    ["Is &gt; 1 &#124; &lt; 2, @odata too.", "Is &gt; 1 &#124; &lt; 2, @odata too."],
    ["<!-- No. -->Yes.", "Yes."],
    ["One. [!INCLUDE [x](x.md)] Two. [!INCLUDE [y](y.md)]", "One. Two."],
  ])("%j", (cell, text) => {
    const { properties } = read(`## Properties\n${header}\n|top|String|${cell}|`);
    expect(properties).toEqual([`top: String, ${text}`]);
  });
});

describe("a table of other columns", () => {
  const tables: readonly (readonly [table: string, properties: readonly string[]])[] = [
    ["|Property|Type|\n|--|--|\n|top|String|", ["top: String, "]],
    [
      "|Property|Type|\n|--|--|\n|top|String|\n|size|Int32|Small.|",
      ["top: String, ", "size: Int32, Small."],
    ],
    [
      "|Property|Type|Description|Used by|\n|--|--|--|--|\n|top|String|It shuts.|All|",
      ["top: String, It shuts."],
    ],
    ["|Description|Type|Property|\n|--|--|--|\n|It shuts.|String|top|", ["top: String, It shuts."]],
    [
      "|Relationship|Type|Description|\n|--|--|--|\n|top|String|It shuts.|",
      ["top: String, It shuts."],
    ],
    [
      "|Method|Return Type|Description|\n|--|--|--|\n|top|String|It shuts.|",
      ["top: String, It shuts."],
    ],
    ["Property|Type|Description\n--|--|--\ntop|String|It shuts.", ["top: String, It shuts."]],
    ["They are:\n|Property|Type|\n|--|--|\n|top|String|", ["top: String, "]],
    ["|Member|Description|\n|--|--|\n|top|It shuts.|", []],
    ["|Colour|Shade|\n|--|--|\n|red|dark|", []],
  ];
  test.each(tables)("%j", (table, properties) => {
    const { properties: actual, reports } = read(`## Properties\n\n${table}`);
    expect({
      actual,
      reports: reports.filter((each) => !each.startsWith("description-cut")),
    }).toEqual({
      actual: properties,
      reports: [],
    });
  });
});

describe("a table", () => {
  const top = `${header}\n|top|String|.|`;
  const size = `${header}\n|size|Int32|.|`;
  const [both, one] = [["top: String, .", "size: Int32, ."], ["top: String, ."]];
  const places: readonly (readonly [what: string, page: string, properties: readonly string[]])[] =
    [
      ["right below the heading", `## Properties\n${top}`, one],
      ["below a heading with blanks behind it", `## Properties  \n\n${top}`, one],
      ["under the title", `Namespace: acme.shop\nA box.\n\n${top}`, one],
      ["under a heading that ends in `Properties`", `## crate Properties\n${top}`, one],
      ["in the section of the JSON", `## JSON representation\n\n${top}`, one],
      ["beside another one", `## Properties\n${top}\n\nMore:\n\n${size}`, both],
      ["in two sections of one name", `## Properties\n${top}\n## Properties\n${size}`, both],
      [
        "under a heading below `Properties`",
        `## Properties\n${top}\n### Of its walls\n${size}`,
        both,
      ],
      [
        "of the instance's annotations",
        `## Properties\n${top}\n### Instance attributes\n${size}`,
        both,
      ],
      ["under `Page Content`", `## Properties\n${top}\n## Page Content\n${size}`, both],
      [
        "of what a text holds",
        `## Properties\n${top}\n### Properties of a crate policy\n${size}`,
        one,
      ],
      ["of members", `## Properties\n${top}\n### top values\n${size}`, one],
      [
        "of methods",
        `## Properties\n${top}\n## Methods\n|Method|Return Type|\n|-|-|\n|[Get](x.md)|a|`,
        one,
      ],
      ["in a comment", `## Properties\n${top}\n<!--\n## Properties\n\n${size}\n-->`, one],
      [
        "in a list, in a quote, in code",
        `## Properties\n${top}\n\n- a\n\n  ${size.replaceAll("\n", "\n  ")}\n\n> ${size.replaceAll("\n", "\n> ")}\n\n\`\`\`\n${size}\n\`\`\``,
        one,
      ],
      [
        "in zones",
        `::: zone pivot="a"\n## Properties\n${top}\n::: zone-end\n::: zone pivot="b"\n${size}\n::: zone-end`,
        both,
      ],
      [
        "among alerts",
        `## Properties\n> [!NOTE]\n> A note.\n\n${top}\n\n[!INCLUDE [x](x.md)]\n\n> [!TIP]\n> A tip.`,
        one,
      ],
      [
        "above an included text",
        `## Properties\n${top}\n\n### Limits\n\n[!INCLUDE [x](x.md)]`,
        one,
      ],
      [
        "of relationships",
        "## Relationships\n|Property|Type|Description|\n|-|-|-|\n|**Lids**|\n|**top**|[lid][]|.|\n|[size](../api/x.md)|Stream|.|",
        ["-> top: [lid][], .", "-> size: Stream, ."],
      ],
      ["is none", "## Properties\nNone.\n## Relationships\nNone", []],
    ];
  test.each(places)("%s", (_, page, properties) => {
    expect(read(`\n${page}`)).toEqual({ properties, reports: [] });
  });

  test("above the annotation, in its section", () => {
    expect(read(`\n## Properties\n${top}\n`, `\n${annotation}\n`).properties).toEqual(one);
    expect(
      read("\n## Properties\nNone.\n", `\n${annotation}\n\n### Of its walls\n${top}`).properties,
    ).toEqual(one);
  });
});

describe("rows that are not in a table of Markdown", () => {
  const pages: readonly (readonly [page: string, reports: readonly string[]])[] = [
    [
      "## Properties\n<table>\n<tr><td>size</td></tr>\n\n<tr><td>top</td></tr>\n</table>",
      ["rows-elsewhere 4"],
    ],
    ["## Properties\n<div><table>\n<tr><td>size</td></tr></table></div>", ["rows-elsewhere 4"]],
    ["## Relationships\n\n[!INCLUDE [rows](../includes/rows.md)]", ["rows-elsewhere 5"]],
    ["## Properties\n### Of walls\n\n[!INCLUDE [rows](../includes/rows.md)]", ["rows-elsewhere 6"]],
    ["## Properties\n<!-- <table><tr><td>size</td></tr></table> -->", []],
    ["<table><tr><td>It is of wood.</td></tr></table>\n\n[!INCLUDE [x](x.md)]", []],
  ];
  test.each(pages)("%j", (page, reports) => {
    expect(read(`\n${page}`)).toEqual({ properties: [], reports });
  });
});
