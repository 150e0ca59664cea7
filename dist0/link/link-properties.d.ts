import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Report, type TypeDraft } from "./draft.js";
import { type KeptLinks } from "./kept-links.js";
import type { Listing } from "./listed-members.js";
import type { DeclaredEnums } from "./link-enums.js";
import type { Names } from "./resolve-name.js";
/** What linking properties needs to know. */
export interface PropertyContext {
    readonly names: Names;
    readonly hints: DeclaredEnums["hints"];
    /** Filled with what descriptions list. */
    readonly listings: Listing[];
    /** What has been reported until now. */
    readonly diagnostics: Diagnostic[];
    readonly report: Report;
}
/**
 * Give each type the properties that are its own: rows merged from its pages, names resolved, and
 * rows that only repeat a base's property left out.
 *
 * @param before - Rows of an earlier linking in which every name meant what it means now.
 * @returns The rows of this one.
 */
export declare function linkProperties(types: readonly TypeDraft[], before: KeptLinks["rows"], context: PropertyContext): KeptLinks["rows"];
