import type { TableCell } from "mdast";
import type { TypeExpression } from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import type { PageContext } from "./page-context.js";
/** A type cell, read. */
export interface TypeCell {
    readonly type: TypeExpression;
    /** The cell's Markdown. */
    readonly text: string;
    readonly place: Place;
}
/**
 * Read a type cell.
 *
 * ```text
 * type       = term { "or" term }
 * term       = "collection" "(" term ")" | "collection" "of" term | name { suffix }
 * name       = link | word | "[" word "]" [ "[" { word } "]" ]
 * suffix     = "collection" | "resource" | "type" | "enum" | "object" | "(" { any } ")" | "," { any }
 * ```
 *
 * What does not fit is `unknown`, with a diagnostic that shows the cell; a sentence before or after
 * the type is passed over where only one of the sentences is a type.
 */
export declare function readTypeCell(cell: TableCell, page: PageContext): TypeCell;
