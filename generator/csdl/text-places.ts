import type { FilePlace } from "../model/place.js";

/** A function from two offsets of a text to the place between them. */
export function textPlaces(text: string, file: string): (start: number, end: number) => FilePlace {
  // Line ends as in XML 1.0, 2.11.
  const ends = text.matchAll(/\r\n|\n|\r/g);
  const starts = [0, ...[...ends].map(({ 0: end, index }) => index + end.length)];
  const point = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (start, end) => {
    const [from, to] = [point(start), point(end)];
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
