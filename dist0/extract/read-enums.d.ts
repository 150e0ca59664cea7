import type { EnumTypeFacts, TitleFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
import type { Annotation } from "./read-annotations.js";
import type { Section } from "./sections.js";
/** The enum types a page declares: the page's own, and one for each `### x values` section. */
export declare function readEnums(sections: readonly Section[], title: TitleFacts | undefined, annotations: readonly Annotation[], page: PageContext): EnumTypeFacts[];
