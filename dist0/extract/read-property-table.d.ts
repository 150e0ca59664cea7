import type { Table } from "mdast";
import type { PropertyFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
/**
 * Read a property or relationship table; `undefined` if the columns are not those of one.
 *
 * ```markdown
 * |Property|Type|Description|
 * |:---|:---|:---|
 * |name|String|Required. The name.|
 * ```
 *
 * One-cell rows are no properties: a bold one labels a group, another one continues the
 * description above it, which a line break in the source cut off; surplus cells do, too, which an
 * unescaped `|` cut off.
 */
export declare function readPropertyTable(table: Table, kind: PropertyFacts["kind"], page: PageContext): PropertyFacts[] | undefined;
