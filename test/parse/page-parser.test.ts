import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markdownProcessor, pageParser } from "../../generator/parse/parse-page.js";

const [parse, processor] = [pageParser(), markdownProcessor()];

const table = "|Property|Type|\n|:--|--:|\n|id|String|";
const fence = "```json\n{\n\n}\n```";
const comment = '<!-- {\n\n"a": 1\n} -->';

test.each([
  ["a table", table],
  ["a table and its text", `# x\n\n${table}\n\ntext\n`],
  ["a table right below its heading", `# x\n${table}`],
  ["a table with no rows", "|a|\n|-|"],
  [
    "cells of all kinds",
    "|a|b|\n|-|:-:|\n|`x`|[y](z.md) **b** `c`|\n|[a][b] <br>|&amp; \\_|\n\n[b]: c",
  ],
  ["empty, short and long rows", "|a|b|\n|-|-|\n||\n|a\n|\n|a|b|c| d\n| a | b |\t \n"],
  ["blanks that are none of Markdown's", "|a|\n|-|\n|\u00a0x\u00a0|\n|\u3000|"],
  ["marks of blocks in cells", "|a|b|\n|-|-|\n|# `x`|- `y`|\n|> `x`|1. `y`|\n|[a]: b|--- *x*|"],
  ["marks at the edges of cells", "|a|\n|-|\n|*a*|\n|**|\n|*a* *|\n|_x_|\n|![a](b)|\n|![a](b) !|"],
  ["escaped pipes", "|a|b|\n|-|-|\n|`x\\|y`|z \\| |"],
  ["a table that text goes on", `${table}\ntext`],
  ["a table that text stands before", `text\n${table}`],
  ["a table in a list", `- a\n\n  ${table.replaceAll("\n", "\n  ")}`],
  ["a table in HTML", `<div>\n${table}\n</div>`],
  ["a table in HTML that a heading seems to end", `<div>\n# x\n${table}\n</div>`],
  ["a table in a script", `<script>\n\n${table}\n\n</script>`],
  ["no table: no delimiter", "|a\n|\n"],
  ["no table: too few delimiters", "|a|b|\n|-|\n|c|d|"],
  ["no table: nothing in its heading", "| |\n|-|\n|c|"],
  ["a fence", fence],
  ["a fence with blank lines at both ends", "```\n\na\n\n\n```"],
  ["a fence of tildes with a longer end", "~~~~ `a`\na\n~~~\nb\n~~~~~ \nc"],
  ["a fence with no end", "```\na\nb\nc\n\n| a |"],
  ["an indented fence", `  ${fence}\n\n${table}`],
  ["a fence in a list", `- a\n  ${fence.replaceAll("\n", "\n  ")}\n\n${table}`],
  ["a fence in a list with its end outside", "- ```\n  a\n```\nb\n\nc\n```\nd"],
  ["a fence in HTML", `<div>\n${fence}`],
  ["a comment", comment],
  ["a comment that ends in a line with more", "<!-- a\nb\n\nc --> d\ne"],
  ["a comment with no end", `<!-- a\n\n${table}\n\n${fence}`],
  ["a comment in a paragraph", `text\n${comment}\ntext`],
  ["a comment in HTML", `<p>\n${comment}\n\n${table}`],
  ["a comment in a fence", `\`\`\`\n${comment}\n\`\`\`\n\n${table}`],
  ["front matter", `---\ntitle: x\nother: y\n\n---\n${table}`],
  ["front matter that is none", "---\n\na: b\n\n| a |\n"],
  [
    "two lines of Windows",
    `# x\r\n\r\n${[table, fence, comment].join("\n\n").replaceAll("\n", "\r\n")}`,
  ],
  ["line ends of both kinds", `# x\r\n\n${table}\r\n\r\n${fence}\n`],
  ["a carriage return alone", `# x\r\r${table}`],
  ["NUL", `${table}\n|\0|\0|`],
  ["nothing", ""],
])("%s is parsed as by the parser of Markdown", (_what, source) => {
  expect(parse(source, { withOperations: true })).toEqual(processor.parse(source));
});

/** Lines that begin, go on with and end what is set aside, and what that may stand in. */
const lines = [
  ["", "", "", " ", "text", "# a", "## Methods", "---", "***", "- a", "  a", "    a", "> a"],
  ["|a|b|", "|-|-|", "|:-:|--|", "|`c`|d|", "|[e](f)|**g** h|", "|[i]|\\||", "| |", "|", "|j"],
  [" |k|l|", "a | b", "- | -", ":-", "[i]: j", "<div>", "</div>", "<script>", "</script>", "<br>"],
  ["```", "```json", "````", "~~~", "  ```", "- ```", "> ```", "```a`"],
  ["<!-- a", "<!--", "-->", "a --> b", "  <!-- b"],
].flat();

test("any page is", () => {
  const page = fc
    .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom("\n", "\n", "\n", "\r\n")), {
      maxLength: 24,
    })
    .map((all) => all.flat().join(""));
  fc.assert(
    fc.property(page, (source) => {
      expect(parse(source, { withOperations: true })).toEqual(processor.parse(source));
    }),
    { numRuns: 1000 },
  );
});

test("any cell is", () => {
  const sign = fc.constantFrom(
    ..."`*_[]()<>&!\\:#-~ ab.",
    "[a](b)",
    "`c`",
    "**",
    "<br>",
    "&amp;",
    "\t",
  );
  const row = fc.array(sign, { maxLength: 14 }).map((signs) => `|${signs.join("")}|`);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const source = `|a|\n|-|\n${rows.join("\n")}\n\n[a]: b\n`;
      expect(parse(source, { withOperations: true })).toEqual(processor.parse(source));
    }),
    { numRuns: 1000 },
  );
});

test("tables of operations have no nodes unless they are of interest, and all else its place", () => {
  const source = `## Methods\n\n${table}\n\ntext\n\n## Properties\n\n${table}\n`;
  const whole = parse(source, { withOperations: true });
  const [methods, operations, ...others] = whole.children;
  expect(operations?.type).toBe("table");
  const children = [methods, ...others];
  expect(parse(source, { withOperations: false })).toEqual({ ...whole, children });
});
