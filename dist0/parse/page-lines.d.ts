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
export declare function pageLines(source: string): PageLines | undefined;
/** A line of the page with its end. */
export declare function wholeLine({ source, starts }: PageLines, line: number): string;
/** From a line and a column that begin at 0, as trees have it: both begin at 1. */
export declare function pointAt({ starts }: PageLines, line: number, column: number): Position["start"];
/** A piece of a line. */
export declare function positionOf(page: PageLines, line: number, from: number, to: number): Position;
