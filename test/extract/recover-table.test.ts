import { describe, expect, test } from "vitest";
import { lineIndex } from "../../generator/model/line-index.js";
import { recoverTable } from "../../generator/extract/recover-table.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

/** A recovered cell: its text, and `line:column-endColumn`. */
type Cell = readonly [text: string, place: string];

/** The rows recovered from the first paragraph, and the rules it was reported for. */
function recover(source: string): { rows: Cell[][] | undefined; reports: string[] } {
  const paragraph = markdownProcessor()
    .parse(source)
    .children.find((node) => node.type === "paragraph");
  if (!paragraph) throw new Error("There is no paragraph.");
  const reports: string[] = [];
  const table = recoverTable(paragraph, {
    source,
    options: { headings: {}, columns: {} },
    translated: false,
    definition: () => undefined,
    place: lineIndex(source),
    report: (ruleId, _, { line, endLine }) => void reports.push(`${ruleId} ${line}-${endLine}`),
  });
  const rows = table?.children.map((row) =>
    row.children.map(({ children: [text], position }): Cell => {
      const { start, end } = position ?? {};
      return [
        text?.type === "text" ? text.value : "",
        `${start?.line}:${start?.column}-${end?.column}`,
      ];
    }),
  );
  return { rows, reports };
}

test("a delimiter row with too few cells", () => {
  const source = "# lid\n\n|Member|Description|\n|:---|\n|flat|It is flat.|\n|round|It is not.|\n";
  expect(recover(source)).toEqual({
    rows: [
      [
        ["Member", "3:2-8"],
        ["Description", "3:9-20"],
      ],
      [
        ["flat", "5:2-6"],
        ["It is flat.", "5:7-18"],
      ],
      [
        ["round", "6:2-7"],
        ["It is not.", "6:8-18"],
      ],
    ],
    reports: ["short-delimiter-row 4-4"],
  });
});

/** The texts alone, for tables whose places do not matter. */
function textsOf(source: string): string[][] | undefined {
  return recover(source).rows?.map((row) => row.map(([text]) => text));
}

const tables: readonly (readonly [what: string, source: string, rows: string[][]])[] = [
  [
    "too many",
    "|A|B|\n|:--|:--|:--|\n|1|2|",
    [
      ["A", "B"],
      ["1", "2"],
    ],
  ],
  [
    "blanks",
    "| A | B |\n| --- |\n| 1 |  2  |",
    [
      ["A", "B"],
      ["1", "2"],
    ],
  ],
  [
    "no pipes around",
    "A | B\n:-- | :-- | :--\n1 | 2",
    [
      ["A", "B"],
      ["1", "2"],
    ],
  ],
  [
    "colons on both sides",
    "|A|B|\n|:-:|\n|1|2|",
    [
      ["A", "B"],
      ["1", "2"],
    ],
  ],
  [
    "empty cells",
    "|A|B|\n|---|\n|1||\n||2|",
    [
      ["A", "B"],
      ["1", ""],
      ["", "2"],
    ],
  ],
  ["rows of other lengths", "|A|B|\n|---|\n|1|\n|1|2|3|", [["A", "B"], ["1"], ["1", "2", "3"]]],
  [
    "code",
    "|A|B|\n|---|\n|`1`|a `2`|",
    [
      ["A", "B"],
      ["1", "a `2`"],
    ],
  ],
  ["no rows", "|A|B|\n|---|", [["A", "B"]]],
];

test.each(tables)("with %s", (_, source, rows) => {
  expect(textsOf(source)).toEqual(rows);
});

test("with CRLF at the line ends", () => {
  expect(textsOf("|A|B|\r\n|---|\r\n|1|2|\r\n")).toEqual([
    ["A", "B"],
    ["1", "2"],
  ]);
});

test("an escaped pipe cuts no cell, and is a pipe", () => {
  const rows = recover("|A|B|\n|---|\n|1 \\| 2|`3 \\| 4` \\|").rows;
  expect(rows?.[1]).toEqual([
    ["1 | 2", "3:2-8"],
    ["`3 | 4` |", "3:9-20"],
  ]);
});

test("places are right behind blanks in front of a row", () => {
  expect(recover("|A|B|\n|---|\n  | 1 |  2 |").rows?.[1]).toEqual([
    ["1", "3:5-6"],
    ["2", "3:10-11"],
  ]);
});

describe("no table", () => {
  const others = [
    "A lid.",
    "A lid\nof wood.",
    "A lid\n|:--|:--|\nof wood",
    "|A|B|\n|1|2|",
    "Flat | round\nlids of wood",
    "|A|B|\n|: -|\n|1|2|",
    "Text above\n|A|B|\n|---|",
  ];
  test.each(others)("%j", (source) => {
    expect(recover(source)).toEqual({ rows: undefined, reports: [] });
  });
});
