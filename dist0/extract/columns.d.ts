import type { Table } from "mdast";
import { type ColumnRole, type ReadingOptions } from "../model/options.js";
/** The index of each role's column in a table; a role without a column is left out. */
export declare function columnsOf(table: Table, roles: readonly ColumnRole[], options: ReadingOptions): Partial<Record<ColumnRole, number>>;
