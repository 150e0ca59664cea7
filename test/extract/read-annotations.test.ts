/** What a page declares by comments: their shapes, their places, and what is behind them. */
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import { pageParser } from "../../generator/parse/parse-page.js";

const parse = pageParser();

function factsOf(source: string) {
  const tree = parse(source, { withOperations: false });
  return extractPageFacts(tree, new VFile(source), { headings: {}, columns: {} });
}

/** The types a page declares, a member of each one's JSON behind it; and the rules reported. */
function read(body: string): { types: readonly string[]; reports: readonly string[] } {
  const { types, diagnostics } = factsOf(`# crate resource type\n\n${body}\n`);
  return {
    types: types.map(({ name, sample }) =>
      [name.value, ...(sample?.members ?? []).map((member) => member.name)].join(" "),
    ),
    reports: diagnostics.map(({ ruleId }) => ruleId),
  };
}

const fields = '"blockType": "resource", "@odata.type": "acme.crate"';
const comment = `<!-- { ${fields} } -->`;
const fence = '```json\n{ "lid": 1 }\n```';

const pages: readonly (readonly [
  what: string,
  body: string,
  types: readonly string[],
  reports?: readonly string[],
])[] = [
  // Its shape.
  ["no blank in front of the brace", `<!--{ ${fields} }-->\n${fence}`, ["acme.crate lid"]],
  ["the brace in a line of its own", `<!--\n{\n${fields}\n}\n-->  \n${fence}`, ["acme.crate lid"]],
  [
    "a trailing comma",
    `<!-- { ${fields}, } -->\n${fence}`,
    ["acme.crate lid"],
    ["annotation-repaired"],
  ],
  [
    "a trailing comma in a list",
    `<!-- { ${fields}, "optionalProperties": [ "lid", ] } -->\n${fence}`,
    ["acme.crate lid"],
    ["annotation-repaired"],
  ],
  ["text behind it", `${comment}s\n${fence}`, ["acme.crate lid"]],
  ["a comment before it", `<!-- uuid: 1 -->\n${comment}\n${fence}`, ["acme.crate lid"]],
  // Its name.
  ["a `#` before the name", `${comment.replace("acme", "#acme")}\n${fence}`, ["acme.crate lid"]],
  [
    "the older spelling",
    `${comment.replace("@odata.type", "@type")}\n${fence}`,
    ["acme.crate lid"],
  ],
  ["both spellings", `<!-- { "@type": "old", ${fields} } -->\n${fence}`, ["acme.crate lid"]],
  // Its place.
  ["right below a text", `Text:\n${comment}\n${fence}`, ["acme.crate lid"]],
  ["right below a table", `|a|\n|-|\n|b|\n${comment}\n${fence}`, ["acme.crate lid"]],
  ["empty lines before the fence", `${comment}\n\n\n${fence}`, ["acme.crate lid"]],
  ["a sentence before the fence", `${comment}\n\nThis is it.\n\n${fence}`, ["acme.crate lid"]],
  ["a blank in the fence", `${comment}\n${fence.replace("json", " json")}`, ["acme.crate lid"]],
  ["no fence", comment, ["acme.crate"], ["missing-sample"]],
  [
    "in a list, a quote, a text, a fence",
    `- ${comment}\n\n> ${comment}\n\nA ${comment}\n\n\`\`\`\n${comment}\n\`\`\``,
    [],
  ],
  // How many.
  [
    "one type twice, an example",
    `${comment}\n${fence}\n\n${comment}\n\`\`\`json\n{ "id": 1 }\n\`\`\``,
    ["acme.crate lid"],
  ],
  [
    "blocks of other kinds",
    ["example", "request", "response", "ignored"]
      .map((kind) => `${comment.replace("resource", kind)}\n${fence}`)
      .join("\n\n"),
    [],
  ],
  ["no kind of block", `<!-- { "@odata.type": "acme.crate" } -->\n${fence}`, ["acme.crate lid"]],
  // Other comments.
  [
    "a page annotation with a fault",
    `${comment}\n${fence}\n\n<!-- { type": "#page.annotation" } -->`,
    ["acme.crate lid"],
    ["page-annotation-syntax"],
  ],
  [
    "one that has no end",
    `${comment}\n${fence}\n\n<!-- { "type": "#page.annotation" }\n`,
    ["acme.crate lid"],
    ["unclosed-comment"],
  ],
  [
    "a note to editors",
    `<!-- { see the other page } -->\n\n${comment}\n${fence}`,
    ["acme.crate lid"],
    ["page-annotation-syntax"],
  ],
];

for (const [what, body, types, reports = []] of pages) {
  test(`${what}`, () => {
    expect(read(body)).toEqual({ types, reports });
  });
}

describe("the fields", () => {
  const values: readonly (readonly [field: string, facts: object])[] = [
    ['"abstract": true', { abstract: [{ value: true }] }],
    ['"abstract": "true"', { abstract: [{ value: true }] }],
    ['"isAbstract": true', { abstract: [{ value: true }] }],
    ['"openType": true', { open: [{ value: true }] }],
    ['"openType": false', { open: [{ value: false }] }],
    ['"baseType": "acme.box"', { baseTypes: [{ value: { text: "acme.box" } }] }],
    ['"baseType": null', { baseTypes: [{ value: null }] }],
    ['"keyProperty": "id"', { key: { value: "id" } }],
    ['"keyProperty": ""', { key: undefined }],
    [
      '"optionalProperties": [ "lid", "size" ]',
      { optionalProperties: [{ value: "lid" }, { value: "size" }] },
    ],
    ['"optionalProperties": []', { optionalProperties: [] }],
    ['"@type.aka": "oneDrive.crate", "isMediaEntity": true', { name: { value: "acme.crate" } }],
  ];
  test.each(values)("%s", (field, facts) => {
    const { types, diagnostics } = factsOf(`# x\n\n<!-- { ${fields}, ${field} } -->\n${fence}\n`);
    expect(types).toMatchObject([facts]);
    expect(diagnostics).toEqual([]);
  });
});

describe("the namespace", () => {
  const lines: readonly (readonly [text: string, namespace: string | undefined])[] = [
    ["Namespace: acme.shop", "acme.shop"],
    ["Namespace: acme.shop\nA box of wood.", "acme.shop"],
    ["Namespace: `acme.shop`", "acme.shop"],
    ["A box.\n\n- Namespace - acme.shop", undefined],
    ["A box.\n\n## Properties\n\nNamespace: acme.shop", undefined],
    ['A box.\n\n<!-- { "type": "#page.annotation", "namespace": "acme.shop" } -->', "acme.shop"],
  ];
  test.each(lines)("of %j is %s", (text, namespace) => {
    expect(factsOf(`# crate resource type\n\n${text}\n`).namespace?.value).toBe(namespace);
  });
});

describe("a page without an annotation declares", () => {
  const header = "|Property|Type|\n|:--|:--|\n|lid|Int32|";
  const lines: readonly (readonly [what: string, page: string, types: readonly string[]])[] = [
    ["a type by title and table", `# crate resource type\n\n## Properties\n${header}`, ["crate"]],
    [
      "a type by title and front matter",
      "---\ndoc_type: resourcePageType\n---\n\n# crate resource type\n",
      ["crate"],
    ],
    [
      "a type whose name an ignored block has",
      `# crate resource type\n\n## Properties\n${header}\n\n${comment.replace("resource", "ignored")}\n${fence}`,
      ["acme.crate"],
    ],
    ["none by front matter", "---\ndoc_type: resourcePageType\n---\n\n# Crates\n", []],
    ["none by the title of an enum", `# crate enum type\n\n## Properties\n${header}`, []],
    [
      "none by front matter that holds a comment's end",
      `---\ndescription: "a --> b"\n---\n\n# Crates\n\n## Properties\n${header}`,
      [],
    ],
  ];
  test.each(lines)("%s", (_, source, types) => {
    const facts = factsOf(source);
    expect(facts.types.map(({ name }) => name.value)).toEqual(types);
    expect(facts.diagnostics.map(({ ruleId }) => ruleId)).toEqual(
      types.map(() => "missing-annotation"),
    );
  });

  test("whatever its kind of page, an annotation declares its type", () => {
    for (const kind of ["apiPageType", "resourcePageType_", "conceptualPageType", "enumTypes"]) {
      const source = `---\ndoc_type: ${kind}\n---\n\n# Some title\n\n${comment}\n${fence}\n`;
      expect(factsOf(source).types).toMatchObject([{ name: { value: "acme.crate" } }]);
    }
  });
});
