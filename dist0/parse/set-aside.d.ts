import { type PageLines } from "./page-lines.js";
import { type CellSpan } from "./table-rows.js";
/** A page without what takes long to parse and is easily read without a parser. */
export interface Reduced {
    readonly text: string;
    /** Which line of the page each line of the text is. From 0, as all lines here. */
    readonly origins: readonly number[];
    readonly blocks: readonly Block[];
}
/** What stands aside, and the line of the reduced text where it was. */
export type Block = {
    readonly kind: VerbatimKind;
    readonly line: number;
    readonly span: Span;
} | {
    readonly kind: "table";
    readonly line: number;
    readonly rows: readonly Row[];
} | {
    readonly kind: "operations";
    readonly line: number;
};
/** Nodes whose value is the text of the page. */
export type VerbatimKind = "code" | "html" | "yaml";
/** Lines of the page, the last one included. */
export type Span = readonly [first: number, last: number];
/** A row of a table; the second one holds the delimiters. */
export interface Row {
    readonly line: number;
    readonly cells: readonly Cell[];
}
export interface Cell extends CellSpan {
    /** What it holds can be read without a parser; another one has a paragraph in the reduced text. */
    readonly readable: boolean;
}
/**
 * What stands before the Markdown of a cell in its paragraph: no list, heading or comment begins
 * behind it, and emphasis and links begin as they do in a cell.
 */
export declare const mark = "x ";
/**
 * Reduce a page to what has to be parsed. Of fences, comments and front matter the first and the last
 * line stay; of a table a paragraph for each cell that is not simple; where nothing is left, as of a
 * table of operations, which says nothing of types, a thematic break.
 *
 * That such a block is what it looks like, and no part of a list or of HTML, shows once the text is
 * parsed: see `put-back.ts`.
 *
 * @param withOperations - Whether tables of operations stay tables.
 */
export declare function setAside(page: PageLines, withOperations: boolean): Reduced;
