import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { ReadingOptions } from "../model/options.js";
import type { PageFacts } from "../model/page-facts.js";
declare module "vfile" {
    interface DataMap {
        /** What the page says; set by `remarkPageFacts`. */
        pageFacts: PageFacts;
    }
}
/**
 * A unified plugin: leaves a page's facts on `file.data.pageFacts` and its diagnostics on
 * `file.messages`. It needs `remark-gfm` and `remark-frontmatter` in front of it and changes nothing
 * of the tree.
 */
export declare const remarkPageFacts: Plugin<[options?: Partial<ReadingOptions>], Root>;
