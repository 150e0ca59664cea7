import type { Table, TableRow } from "mdast";
import type { PageContext } from "./page-context.js";
/**
 * The rows of a table below its header. For GFM any line right below a row is one; none are the lines
 * that only the docs' platform knows, the border of a zone (`::: zone-end`) and an include, and the
 * header of the same table in another zone.
 */
export declare function rowsOf(table: Table, page: PageContext): TableRow[];
/** `[!INCLUDE [name](path)]`. */
export declare function startsInclude(text: string): boolean;
