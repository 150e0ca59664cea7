import type { PropertyFacts, TitleFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
import { type Declaration } from "./declaration.js";
import type { Section } from "./sections.js";
/** The properties of each declared type of a page, by the declarations' order. */
export declare function readProperties(sections: readonly Section[], declarations: readonly Declaration[], title: TitleFacts | undefined, page: PageContext): PropertyFacts[][];
