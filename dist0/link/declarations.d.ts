import type { Page } from "../model/page-facts.js";
import type { LinkOptions } from "../model/options.js";
import { type Report, type TypeDraft } from "./draft.js";
/** A declared name in its parts. */
export interface QualifiedName {
    readonly namespace: string;
    readonly name: string;
}
/**
 * The namespaces of a docs set in one spelling each: namespaces that differ only in case are one, and
 * the spelling with the most declarations wins.
 */
export declare function namespaceSpellings(pages: readonly Page[], options: LinkOptions): Map<string, string>;
/** A declared name as written: qualified, or in the namespace of its page. */
export declare function splitName(written: string, page: Page, options: LinkOptions): QualifiedName;
/** The structured types of all pages; a name that two pages declare is one type. */
export declare function declareTypes(pages: readonly Page[], spellings: ReadonlyMap<string, string>, options: LinkOptions, report: Report): TypeDraft[];
