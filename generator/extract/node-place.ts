import type { Node, Parent, TableCell } from "mdast";
import type { Place } from "../model/place.js";
import type { PageContext } from "./page-context.js";

/** A node's place. Trees of remark always have positions; one without gets the page's first character. */
export function placeOf(node: Node | undefined): Place {
  const { start, end } = node?.position ?? {
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
  };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The place of what a node holds: of a cell without its pipes and blanks. */
export function contentPlace(node: Parent): Place {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return placeOf(node);
  const [start, end] = [placeOf(first), placeOf(last)];
  return { ...start, endLine: end.endLine, endColumn: end.endColumn };
}

/** The Markdown of what a cell holds. */
export function contentSource(cell: TableCell, page: PageContext): string {
  const start = cell.children[0]?.position?.start.offset;
  const end = cell.children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? "" : page.source.slice(start, end);
}
