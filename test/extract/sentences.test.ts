import { expect, test } from "vitest";
import { sentencesOf } from "../../generator/extract/sentences.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

/** The sentences of a text, as the page writes them from place to place. */
function written(markdown: string): readonly string[] {
  const offsets: [start: number, end: number][] = [];
  const page = {
    source: markdown,
    options: { headings: {}, columns: {} },
    translated: false,
    definition: (label: string) => (label === "lid" ? "lid.md" : undefined),
    place: (start: number, end: number) => {
      offsets.push([start, end]);
      return { line: 1, column: 1, endLine: 1, endColumn: 1 };
    },
    report: () => undefined,
  };
  const tree = markdownProcessor().parse(`${markdown}\n\n[lid]: lid.md\n`);
  sentencesOf(tree.children, page, { quotes: true });
  return offsets.map(([start, end]) => markdown.slice(start, end));
}

test.each<[written: string, markdown: string, sentences: string[]]>([
  ["one sentence", "A box.", ["A box."]],
  ["two on a line", "A box. It has a lid.", ["A box.", "It has a lid."]],
  ["one on two lines", "A box. It\nhas a lid.", ["A box.", "It\nhas a lid."]],
  ["a line without a full stop", "A box\nIt has a lid", ["A box", "It has a lid"]],
  ["indented lines", "A box.\n  It has\n  a lid.", ["A box.", "It has\n  a lid."]],
  ["carriage returns", "A box.\r\nIt has a lid.", ["A box.", "It has a lid."]],
  ["a hard break", "A box.  \nIt has a lid.", ["A box.", "It has a lid."]],
  ["a quote", "> A box.\n> It has\n> a lid.", ["A box.", "It has\n> a lid."]],
  ["two paragraphs", "A box.\n\nIt has a lid.", ["A box.", "It has a lid."]],
  [
    "a link at the start",
    "A box. [lid](lid.md) closes it.",
    ["A box.", "[lid](lid.md) closes it."],
  ],
  ["a link at the end", "See [lid](lid.md)", ["See [lid](lid.md)"]],
  ["a link by reference", "A box. [Lid] closes it.", ["A box.", "[Lid] closes it."]],
  ["code", "`lid` closes it. So does `cap`", ["`lid` closes it.", "So does `cap`"]],
  ["a name in bold", "A box. **lid** closes it.", ["A box.", "**lid** closes it."]],
  ["words in italics", "A box. *The lid* closes it.", ["A box.", "The lid* closes it."]],
  ["escapes", "A \\*box\\*. It has a \\_lid\\_.", ["A \\*box\\*.", "It has a \\_lid\\_."]],
  ["character references", "A box &amp; a lid. It shuts.", ["A box &amp; a lid.", "It shuts."]],
])("the place of each sentence: %s", (_, markdown, sentences) => {
  expect(written(markdown)).toEqual(sentences);
});
