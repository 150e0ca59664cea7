import type { Fact, TypeName } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
import type { Section } from "./sections.js";
/** The types a page lists as deriving from its own: in a sentence, a list or a table. */
export declare function readDerivedTypes(sections: readonly Section[], page: PageContext): Fact<TypeName>[];
