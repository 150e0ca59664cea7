import type { Fact, TitleFacts } from "../model/page-facts.js";
import type { Annotation } from "./read-annotations.js";
import type { Section } from "./sections.js";
/** A type of the page before its facts are put together. */
export interface Declaration {
    readonly name: Fact<string>;
    readonly annotation: Annotation | undefined;
    /** The section its annotation stands in. */
    readonly section: Section | undefined;
}
/** The declaration the title speaks of, else the first. */
export declare function mainDeclaration(declarations: readonly Declaration[], title: TitleFacts | undefined): Declaration | undefined;
/** A name without its namespace, in lower case. */
export declare function shortName(name: string): string;
