import type { PhrasingContent } from "mdast";
import { type PageLines } from "./page-lines.js";
/** Whether what a cell holds can be read without a parser. */
export declare function isSimple(content: string): boolean;
/** The nodes of a simple content, which stands in a line of the page from a column on. */
export declare function simpleNodes(content: string, page: PageLines, line: number, from: number): PhrasingContent[];
