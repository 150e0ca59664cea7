import type { RootContent } from "mdast";
import type { TitleFacts } from "../model/page-facts.js";
import { type Declaration } from "./declaration.js";
import type { Section } from "./sections.js";
/** The part of a page that speaks of one of its types. */
export interface TypeScope {
    readonly title: TitleFacts | undefined;
    readonly introduction: readonly RootContent[];
    readonly sections: readonly Section[];
}
/**
 * Prepare what the types of a page are read from. On a page of several types, a section headed like
 * a title (`## lid resource type`) is read as a page of its own; the rest of the page speaks of the
 * main type.
 */
export declare function typeScopes(declarations: readonly Declaration[], sections: readonly Section[], title: TitleFacts | undefined): (declaration: Declaration) => TypeScope;
