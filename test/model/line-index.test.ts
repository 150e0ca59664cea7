import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineIndex } from "../../generator/model/line-index.js";
import type { Place } from "../../generator/model/place.js";

const places: readonly (readonly [
  text: string,
  [start: number, end: number],
  [line: number, column: number, endLine: number, endColumn: number],
])[] = [
  ["", [0, 0], [1, 1, 1, 1]],
  ["lid", [0, 3], [1, 1, 1, 4]],
  ["lid", [1, 2], [1, 2, 1, 3]],
  ["lid\nbox", [4, 7], [2, 1, 2, 4]],
  ["lid\r\nbox", [5, 8], [2, 1, 2, 4]],
  ["lid\rbox", [4, 7], [2, 1, 2, 4]],
  // The line end belongs to the line it ends.
  ["lid\nbox", [2, 4], [1, 3, 2, 1]],
  ["lid\nbox", [3, 3], [1, 4, 1, 4]],
  ["lid\r\nbox", [4, 4], [1, 5, 1, 5]],
  // Each of two line ends ends a line, but CR and LF are one.
  ["\n\n\n", [3, 3], [4, 1, 4, 1]],
  ["\r\r", [2, 2], [3, 1, 3, 1]],
  ["\r\n\r\n", [4, 4], [3, 1, 3, 1]],
  ["\n\r", [2, 2], [3, 1, 3, 1]],
  ["a\rb\nc\r\nd", [7, 8], [4, 1, 4, 2]],
  // Only these end a line.
  ["a\u2028b\u0085c\fd", [6, 7], [1, 7, 1, 8]],
  // Columns count UTF-16 units, as offsets do.
  ["\u{1F4E6}x", [2, 3], [1, 3, 1, 4]],
];

test.each(places)(
  "%j from %j is at %j",
  (text, [start, end], [line, column, endLine, endColumn]) => {
    expect(lineIndex(text)(start, end)).toEqual({ line, column, endLine, endColumn });
  },
);

/** The slow way: walk over all signs in front. */
function walk(text: string, offset: number): { line: number; column: number } {
  let [line, column] = [1, 1];
  for (let at = 0; at < offset; at++) {
    const ends = text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n");
    [line, column] = ends ? [line + 1, 1] : [line, column + 1];
  }
  return { line, column };
}

test("any two offsets of any text are where a walk through the text finds them", () => {
  const texts = fc.array(fc.constantFrom("\n", "\r", "\r\n", "a", " ", "\u{1F4E6}", "|"));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (pieces, some, other) => {
      const text = pieces.join("");
      const [start, end] = [some % (text.length + 1), other % (text.length + 1)];
      const [from, to] = [walk(text, start), walk(text, end)];
      const place: Place = { ...from, endLine: to.line, endColumn: to.column };
      expect(lineIndex(text)(start, end)).toEqual(place);
    }),
    { numRuns: 1000 },
  );
});
