import type { Root } from "mdast";
import type { FrontMatterFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
/** Read the YAML front matter: only what is a scalar string counts (format reference, section 2). */
export declare function readFrontMatter(tree: Root, page: PageContext): FrontMatterFacts;
