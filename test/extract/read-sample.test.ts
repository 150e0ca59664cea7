import type { Code } from "mdast";
import { describe, expect, test } from "vitest";
import { lineIndex } from "../../generator/model/line-index.js";
import { readSample } from "../../generator/extract/read-sample.js";
import type { SampleFacts, SampleValue } from "../../generator/model/page-facts.js";
import type { Place } from "../../generator/model/place.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

type Report = readonly [ruleId: string, values: unknown, place: Place];

function read(source: string): { sample: SampleFacts | undefined; reports: Report[] } {
  const fence = markdownProcessor()
    .parse(source)
    .children.find((node): node is Code => node.type === "code");
  if (!fence) throw new Error("There is no fence.");
  const reports: Report[] = [];
  const sample = readSample(fence, {
    source,
    options: { headings: {}, columns: {} },
    translated: false,
    definition: () => undefined,
    place: lineIndex(source),
    report: (ruleId, values, place) => void reports.push([ruleId, values, place]),
  });
  return { sample, reports };
}

const text = (value: string): SampleValue => ({ kind: "string", text: value });
const number = (value: string): SampleValue => ({ kind: "number", text: value });
const object = (type?: string): SampleValue => ({ kind: "object", type });
const array = (element?: SampleValue): SampleValue => ({ kind: "array", element });

const values: readonly (readonly [json: string, value: SampleValue])[] = [
  ['"String"', text("String")],
  ['"String (timestamp)"', text("String (timestamp)")],
  ['"flat | round"', text("flat | round")],
  ["1024", number("1024")],
  ["-4.20", number("-4.20")],
  ["007", number("007")],
  ["true", { kind: "boolean" }],
  ["false", { kind: "boolean" }],
  ["null", { kind: "null" }],
  ["{}", object()],
  ['{ "@odata.type": "acme.shop.lid" }', object("acme.shop.lid")],
  ['{ "@odata.type": "#acme.shop.lid", "kind": "String" }', object("acme.shop.lid")],
  ['{ "kind": "String", "@type": "acme.shop.lid" }', object("acme.shop.lid")],
  ['{ "@odata.type": 7 }', object()],
  ['{ "lid": { "@odata.type": "acme.shop.lid" } }', object()],
  ["[]", array()],
  ['["String"]', array(text("String"))],
  ['["String", 7]', array(text("String"))],
  ['[{ "@odata.type": "acme.shop.lid" }]', array(object("acme.shop.lid"))],
  ["[[1]]", array(array(number("1")))],
];

test.each(values)("the value %s", (json, value) => {
  const { sample, reports } = read(`\`\`\`json\n{ "lid": ${json} }\n\`\`\`\n`);
  expect(sample?.members.map((member) => member.value)).toEqual([value]);
  expect(reports).toEqual([]);
});

test("members keep their order, names given twice, and their places in the page", () => {
  const source = '# crate\n\n```json\n{\n  "lid": "String",\n  "size": 7, "lid": 1\n}\n```\n';
  expect(read(source).sample).toEqual({
    place: { line: 3, column: 1, endLine: 8, endColumn: 4 },
    members: [
      {
        name: "lid",
        place: { line: 5, column: 3, endLine: 5, endColumn: 8 },
        value: text("String"),
      },
      { name: "size", place: { line: 6, column: 3, endLine: 6, endColumn: 9 }, value: number("7") },
      {
        name: "lid",
        place: { line: 6, column: 14, endLine: 6, endColumn: 19 },
        value: number("1"),
      },
    ],
  });
});

describe("is read in every kind of fence", () => {
  const fences = [
    '```json\n{ "lid": 7 }\n```',
    '``` json\n{ "lid": 7 }\n```',
    '```\n{ "lid": 7 }\n```',
    '~~~json\n{ "lid": 7 }\n~~~',
    '````json\n{ "lid": 7 }\n`````  ',
    '  ```json\n  { "lid": 7 }\n  ```',
    '```json\r\n{ "lid": 7 }\r\n```\r\n',
    '```json\n{ "lid": 7 }',
    '```json\n{ "lid": 7, }\n```',
    '```json\n{ /* flat */ "lid": 7 }\n```',
    '```json\n{\n\u202f"lid": 7 }\n```',
    '```json\n{ "lid": 7, "text": "``` is no end" }\n```',
  ];
  test.each(fences)("%j", (fence) => {
    const { sample, reports } = read(fence);
    expect(sample?.members[0]).toMatchObject({ name: "lid", value: number("7") });
    expect(reports).toEqual([]);
  });
});

describe("is not read, and reported", () => {
  const faulty: readonly (readonly [fence: string, what: string, line: number, column: number])[] =
    [
      ['```json\n{ "lid": ... }\n```', "`...`", 2, 10],
      ['```json\n{\n  "lid": flat\n}\n```', "`flat`", 3, 10],
      ["```json\n[7]\n```", "value that is no object", 2, 1],
      ['```json\n"flat"\n```', "value that is no object", 2, 1],
      ["```json\n{} {}\n```", "text after the value", 2, 4],
      ["```json\n```", "`end of text`", 2, 1],
    ];
  test.each(faulty)("%j", (fence, what, line, column) => {
    const place = { line, column, endLine: line, endColumn: column + 1 };
    expect(read(fence)).toEqual({
      sample: undefined,
      reports: [["sample-syntax", { what }, place]],
    });
  });
});

test.each(["\n", "\r\n", "\r"])("lines may end in %j", (end) => {
  const { sample, reports } = read(["```json", "{", '  "a": "String"', "}", "```", ""].join(end));
  expect(reports).toEqual([]);
  expect(sample?.members.map(({ name, place }) => [name, place.line])).toEqual([["a", 3]]);
});
