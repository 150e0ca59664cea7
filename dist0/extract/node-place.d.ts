import type { Node, TableCell, TableRow } from "mdast";
import type { Place } from "../model/place.js";
import type { PageContext } from "./page-context.js";
/** A node's place. Trees of remark always have positions; one without gets the page's first character. */
export declare function placeOf(node: Node | undefined): Place;
/** The place of a node's first line, without blanks at its end. */
export declare function firstLine(node: Node, page: PageContext): Place;
/** The place of what a cell holds, without its pipes and blanks. */
export declare function contentPlace(cell: TableCell | TableRow, page: PageContext): Place;
/** The Markdown of what a cell holds. */
export declare function contentSource(cell: TableCell, page: PageContext): string;
