import type { LinkOptions } from "../model/options.js";
import type { Page } from "../model/page-facts.js";
import { type EnumDraft, type Report } from "./draft.js";
import type { Names } from "./resolve-name.js";
/**
 * Enum types that nothing defines but the "Possible values are …" lists of the properties that have
 * them: the members of all such lists together, in the order they are met.
 */
export declare function describedEnums(pages: readonly Page[], names: Names, options: LinkOptions, report: Report): EnumDraft[];
