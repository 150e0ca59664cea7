import type { RootContent } from "mdast";
import type { Fact, TitleFacts } from "../model/page-facts.js";
import type { RichText } from "../model/rich-text.js";
import type { PageContext } from "./page-context.js";
/** The description of a type: the paragraphs of its introduction, joined by an empty line. */
export declare function readIntroduction(nodes: readonly RootContent[], page: PageContext): RichText;
/** The page's word that its whole type is deprecated: in the title, or in a quote below it. */
export declare function readDeprecation(nodes: readonly RootContent[], title: TitleFacts | undefined, page: PageContext): Fact<RichText> | undefined;
