import type { Root } from "mdast";
import { type PageLines } from "./page-lines.js";
import { type Reduced } from "./set-aside.js";
/**
 * Make the tree of a reduced text that of the page: every node in its place, with what stood aside.
 *
 * @param root - Is changed.
 * @returns `undefined` if something that stood aside was no block of its own: the page has to be
 *   parsed as it is.
 */
export declare function putBack(root: Root, reduced: Reduced, page: PageLines): Root | undefined;
