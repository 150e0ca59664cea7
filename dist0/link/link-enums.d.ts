import type { LinkOptions } from "../model/options.js";
import type { Page } from "../model/page-facts.js";
import { type EnumDraft, type Report } from "./draft.js";
/** What the pages come to about enums. */
export interface DeclaredEnums {
    readonly enums: readonly EnumDraft[];
    /** Values of a section that describes a `String` property, by page and property name in lower case. */
    readonly hints: ReadonlyMap<Page, ReadonlyMap<string, readonly string[]>>;
}
/**
 * The enum types of all pages. A section named after a `String` property of its own page lists values
 * of that property and declares no type, unless a type cell somewhere names it.
 */
export declare function declareEnums(pages: readonly Page[], spellings: ReadonlyMap<string, string>, options: LinkOptions, report: Report): DeclaredEnums;
