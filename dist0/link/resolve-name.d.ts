import type { LinkOptions } from "../model/options.js";
import type { Page, TypeName } from "../model/page-facts.js";
import type { PrimitiveType } from "../model/primitive-type.js";
import { type EnumDraft, type Report, type TypeDraft } from "./draft.js";
import type { PageIndex } from "./page-index.js";
import type { Place } from "../model/place.js";
/** What the place of a name needs: a base is a structured type, a relationship leads to one with a key. */
export type Need = "any" | "base" | "entity";
export type Resolved = TypeDraft | EnumDraft | {
    readonly kind: "primitive";
    readonly name: PrimitiveType;
};
/** Finds what names mean. */
export interface Names {
    /** What a name on a page means, or `undefined`; a disagreement of text and link target is reported. */
    readonly resolve: (name: TypeName, page: Page, place: Place, need: Need) => Resolved | undefined;
    /** A sentence part that names the nearest declared name but one: ``, did you mean `x` `` or nothing. */
    readonly hint: (name: TypeName, but?: TypeDraft) => string;
    /** Enums that nothing declares, and that names mean all the same from now on. */
    readonly add: (enums: readonly EnumDraft[]) => void;
}
/**
 * Prepare the look-up of names: as written if qualified; else the link target's page; else the same
 * namespace; else the default one; else the only type of that short name. Case never counts.
 */
export declare function nameIndex(target: PageIndex, types: readonly TypeDraft[], declaredEnums: readonly EnumDraft[], options: LinkOptions, report: Report): Names;
/** Whether pages say that a type has a key: an entity type (CSDL 4.01, 6.5). */
export declare function hasKey(type: TypeDraft | EnumDraft): boolean;
