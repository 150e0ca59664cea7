import type { List, Table } from "mdast";
import type { EnumMemberFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
/**
 * Read a table of enum members; `undefined` if the columns are not those of one, or the names are
 * all numbers (a list of values, not of members).
 *
 * ```markdown
 * |Member|Value|Description|
 * |:---|:---|:---|
 * |on|0|It runs.|
 * ```
 */
export declare function readMemberTable(table: Table, page: PageContext): EnumMemberFacts[] | undefined;
/** Read a bullet list of members: each item opens with the name in code or bold. */
export declare function readMemberList(list: List, page: PageContext): EnumMemberFacts[] | undefined;
