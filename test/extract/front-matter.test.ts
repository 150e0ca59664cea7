import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isMap, isScalar, parseDocument } from "yaml";
import { simpleFrontMatter } from "../../generator/extract/simple-front-matter.js";

const keys = new Map([
  ["title", true],
  ["other", true],
]);

test.each([
  ["title: a crate", ["a crate"]],
  ["title: a crate's #1: no\nother: https://x.y/z#a", undefined],
  ["title: it's a:b c#d, {e} [f] & *g*", ["it's a:b c#d, {e} [f] & *g*"]],
  [`title: "a: b # c"  \nother: 'd "e"'`, ["a: b # c", 'd "e"']],
  ["title:\nother: x\nms.date: 2024-01-01\nauthor: true", ["x"]],
  ["title: a\r\nother: b\r", ["a", "b"]],
  ["title: a\ntitle: b", ["a", "b"]],
  // Not simple, or not for sure a text.
  ["title: 2024", undefined],
  ["title: True", undefined],
  ["title: a: b", undefined],
  ["title: a # b", undefined],
  ["title: a:", undefined],
  ["title: >\n  a", undefined],
  ["title: 'it''s'", undefined],
  ['title: "a\\n"', undefined],
  ["title: 'a' b", undefined],
  ["title: - a", undefined],
  ["title: *a", undefined],
  ["title:\n- a", undefined],
  ["title: a\n  b", undefined],
  ["title:\ta", undefined],
  ["- title: a", undefined],
  ["", undefined],
])("%j", (text, values) => {
  expect(simpleFrontMatter(text, keys)?.map(({ value }) => value)).toEqual(values);
});

test("what is simple says the same, in the same places, to a parser of YAML", () => {
  const pieces = [
    [
      "title",
      "other",
      "a",
      "B",
      "1",
      ":",
      " ",
      "#",
      '"',
      "'",
      "\n",
      "\r\n",
      "- ",
      "true",
      ".",
      "~",
    ],
    ["title: ", "\nother: ", "\ntitle: ", "null", "!", "&", "*", "|", ">", "{", "}", "[", ",", "%"],
    ["@", "`", "\\", "é", "\u00a0", "\u2028", "---", "...", "?", "<<", "="],
  ].flat();
  const piece = fc.constantFrom(...pieces);
  let simple = 0;
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 16 }).map((all) => `title: ${all.join("")}`),
      (text) => {
        const entries = simpleFrontMatter(text, keys);
        if (!entries) return;
        simple++;
        const { contents, errors } = parseDocument(text, { uniqueKeys: false });
        expect(errors).toEqual([]);
        expect(entries).toEqual(
          (isMap(contents) ? contents.items : []).flatMap(({ key, value }) => {
            const isEntry = isScalar(key) && keys.has(String(key.value)) && isScalar(value);
            if (!isEntry || typeof value.value !== "string" || !value.range) return [];
            const [start, end] = value.range;
            return [{ key: key.value, value: value.value, start, end }];
          }),
        );
      },
    ),
    { numRuns: 5000 },
  );
  expect(simple).toBeGreaterThan(500);
});
