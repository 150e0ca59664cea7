import type { Paragraph, Table } from "mdast";
import type { PageContext } from "./page-context.js";
/**
 * The table an author meant where GFM sees none because the delimiter row has fewer or more cells
 * than the header; `undefined` for a paragraph that is no such table. Its cells hold plain text.
 *
 * ```markdown
 * |Member|Description|
 * |:---|
 * |on|It runs.|
 * ```
 */
export declare function recoverTable(paragraph: Paragraph, page: PageContext): Table | undefined;
/** The lines of a paragraph that is such a table. */
export declare function tableLines(paragraph: Paragraph, page: PageContext): string[] | undefined;
