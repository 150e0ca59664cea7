import type { Nodes } from "mdast";

/** Where a node is. */
export type Position = NonNullable<Nodes["position"]>;

/** The lines of a page. */
export interface PageLines {
  readonly source: string;
  /** Without their ends. */
  readonly texts: readonly string[];
  /** Where each begins in the page; at last where the page ends. */
  readonly starts: readonly number[];
}

/**
 * @returns `undefined` if the page has characters that a parser of Markdown takes for others (NUL), or
 *   line ends that few tools know: a carriage return alone.
 */
export function pageLines(source: string): PageLines | undefined {
  if (/\0|\r(?!\n)/.test(source)) return undefined;
  const texts: string[] = [];
  const starts: number[] = [];
  for (let start = 0; start <= source.length;) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 ? source.length : feed;
    texts.push(source.slice(start, source[end - 1] === "\r" && feed >= 0 ? end - 1 : end));
    starts.push(start);
    start = end + 1;
  }
  starts.push(source.length);
  return { source, texts, starts };
}

/** A line of the page with its end. */
export function wholeLine({ source, starts }: PageLines, line: number): string {
  return source.slice(starts[line], starts[line + 1]);
}

/** From a line and a column that begin at 0, as trees have it: both begin at 1. */
export function pointAt({ starts }: PageLines, line: number, column: number): Position["start"] {
  return { line: line + 1, column: column + 1, offset: (starts[line] ?? 0) + column };
}

/** A piece of a line. */
export function positionOf(page: PageLines, line: number, from: number, to: number): Position {
  return { start: pointAt(page, line, from), end: pointAt(page, line, to) };
}
