import type { Root } from "mdast";
import type { EnumTypeFacts, FrontMatterFacts, StructuredTypeFacts, TitleFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
import type { Annotations } from "./read-annotations.js";
import type { Section } from "./sections.js";
/** Everything on a page that its types are read from. */
export interface PageParts {
    readonly tree: Root;
    readonly sections: readonly Section[];
    readonly title: TitleFacts | undefined;
    readonly annotations: Annotations;
    readonly enums: readonly EnumTypeFacts[];
    readonly frontMatter: FrontMatterFacts;
}
/** The structured types a page declares. */
export declare function readTypes(parts: PageParts, page: PageContext): StructuredTypeFacts[];
