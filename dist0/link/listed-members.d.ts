import type { Fact, Page } from "../model/page-facts.js";
import { type EnumDraft, type Report } from "./draft.js";
/** The values that a property's description lists for the enum type it has. */
export interface Listing {
    readonly type: EnumDraft;
    readonly values: Fact<readonly string[]>;
    readonly page: Page;
}
/**
 * Compare what descriptions list with the members their enum types declare. One of the two is out of
 * date, so the enum takes in what only a list has. Where they differ in case and no list has the
 * declared spelling, the lists are right: they quote values, while the first column of a table is
 * often set like a heading.
 */
export declare function takeListedMembers(listings: readonly Listing[], report: Report): void;
