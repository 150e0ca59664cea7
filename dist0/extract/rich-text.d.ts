import type { PhrasingContent } from "mdast";
import type { RichText } from "../model/rich-text.js";
import type { PageContext } from "./page-context.js";
/**
 * Turn inline nodes into {@link RichText}: the page's own Markdown with the links lifted out, and
 * without includes, whose text is elsewhere.
 */
export declare function toRichText(nodes: readonly PhrasingContent[], page: PageContext): RichText;
/** The words of a rich text, without markup of links. */
export declare function plainText(text: RichText): string;
