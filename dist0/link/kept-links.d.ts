import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Page } from "../model/page-facts.js";
import type { EnumDraft, PropertyDraft, TypeDraft } from "./draft.js";
import type { Listing } from "./listed-members.js";
/**
 * What one linking leaves for the next: most docs change a page at a time. As long as every name means
 * what it meant, a page that is the same has the same properties.
 */
export interface KeptLinks {
    /** All that decides what names mean, as one text. */
    readonly faces: string;
    readonly types: readonly TypeDraft[];
    readonly enums: readonly EnumDraft[];
    /** The enums that only descriptions of properties define. */
    readonly described: readonly EnumDraft[];
    readonly rows: ReadonlyMap<TypeDraft, KeptRows>;
}
/** The properties that a type's pages say it has, and what was found on the way. */
export interface KeptRows {
    readonly pages: TypeDraft["pages"];
    readonly rows: readonly PropertyDraft[];
    readonly listings: readonly Listing[];
    readonly findings: readonly Diagnostic[];
}
/** Whether rows are those of a type as it is now. */
export declare function areRowsOf({ pages }: KeptRows, type: TypeDraft): boolean;
/** Whether two lists of enums name the same ones, in the same order. */
export declare function haveSameNames(before: readonly EnumDraft[], now: readonly EnumDraft[]): boolean;
/**
 * The drafts of last time, with what is said now: properties that are kept refer to them. The two lists
 * have the same names in the same order.
 */
export declare function adopted<Draft extends TypeDraft | EnumDraft>(before: readonly Draft[], now: readonly Draft[]): readonly Draft[];
/** What the meaning of names depends on: which pages there are, and what each declares. */
export declare function facesOf(pages: readonly Page[], types: readonly TypeDraft[], enums: readonly EnumDraft[]): string;
