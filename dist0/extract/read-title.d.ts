import type { Heading, Root } from "mdast";
import type { TitleFacts } from "../model/page-facts.js";
/** Read the first H1. */
export declare function readTitle(tree: Root): TitleFacts | undefined;
/**
 * Read a heading as a title.
 *
 * ```markdown
 * # thing resource type (deprecated)
 * ```
 */
export declare function titleOf(heading: Heading): TitleFacts;
