import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { ReadingOptions } from "../model/options.js";
import type { PageFacts } from "../model/page-facts.js";
/**
 * Read what one page says.
 *
 * Pure: the same tree and text give the same facts, whatever the page is called. A page without
 * types and enums has facts too, just no declarations.
 */
export declare function extractPageFacts(root: Root, file: VFile, options: ReadingOptions): PageFacts;
