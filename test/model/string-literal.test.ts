import * as fc from "fast-check";
import { CodeBlockWriter } from "ts-morph";
import { expect, test } from "vitest";
import { stringLiteral } from "../../generator/model/string-literal.js";

test.each([
  ["crate", `"crate"`],
  [`a "crate"`, String.raw`"a \"crate\""`],
  ["crate\\", String.raw`"crate\u005c"`],
  ["\\\\", String.raw`"\\\u005c"`],
  [`\\"`, String.raw`"\\\""`],
  ["a\\b", String.raw`"a\\b"`],
  ["\u202eevil\ud800\n", String.raw`"\u202eevil\ud800\n"`],
])("%j is %s", (text, literal) => {
  expect(stringLiteral(text)).toBe(literal);
});

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."\\\"'`/*${}a\n") }),
  fc.string({ unit: "binary" }),
);

test("it means the text, and what ts-morph writes with sees it end", () => {
  fc.assert(
    fc.property(text, (meant) => {
      const literal = stringLiteral(meant);
      expect(JSON.parse(literal)).toBe(meant);
      const writer = new CodeBlockWriter().write(`${literal} | /`);
      expect([writer.isInString(), writer.isInComment()]).toEqual([false, false]);
    }),
    { numRuns: 1000 },
  );
});
