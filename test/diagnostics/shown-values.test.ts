import { expect, test } from "vitest";
import { quotedNames, shownValues } from "../../generator/diagnostics/shown-values.js";

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `m${n}`);
const quoted = (count: number): string =>
  names(count)
    .map((name) => `\`${name}\``)
    .join(", ");

test.each([
  [0, ""],
  [2, "`m0`, `m1`"],
  [20, quoted(20)],
  [3000, `${quoted(20)} and 2980 more`],
])("%s names in a message", (count, text) => expect(quotedNames(names(count))).toBe(text));

test.each([
  ["is there in full", "a".repeat(200), "a".repeat(200)],
  ["is cut if it is very long", "a".repeat(201), `${"a".repeat(199)}…`],
  ["is not cut within a character", `${"a".repeat(198)}😀😀`, `${"a".repeat(198)}…`],
])("a text in a message %s", (_, text, shown) => {
  expect(shownValues({ text, size: 1 })).toEqual({ text: shown, size: 1 });
  expect(quotedNames([text])).toBe(`\`${shown}\``);
});
