import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { RuleId, RuleValues } from "../diagnostics/rules.js";
import type { EnumTypeFacts, Page, PropertyFacts, Source, StructuredTypeFacts } from "../model/page-facts.js";
import type { FilePlace, Place } from "../model/place.js";
import type { EnumMember, Origin, Property } from "../model/type-model.js";
/** A type while it is linked: what its pages say, and what has been made of it so far. */
export interface TypeDraft {
    readonly kind: "structuredType";
    readonly namespace: string;
    readonly name: string;
    readonly qualifiedName: string;
    /** The pages that declare it, the richest first. */
    readonly pages: readonly {
        readonly page: Page;
        readonly facts: StructuredTypeFacts;
    }[];
    readonly root: boolean;
    baseType: TypeDraft | undefined;
    /** Where the base was said, the deciding place first. */
    baseOrigins: Origin[];
    derivedTypes: TypeDraft[];
    properties: readonly PropertyDraft[];
}
/** A property of a {@link TypeDraft}. */
export interface PropertyDraft {
    readonly facts: PropertyFacts;
    readonly page: Page;
    readonly type: DraftReference;
    readonly origins: readonly Origin[];
    readonly values: readonly string[] | undefined;
    readonly redeclares: Property["redeclares"];
    /** What became of it, if that refers to no type: every model can have the same. */
    built: Property | undefined;
}
/** An enum type while it is linked. */
export interface EnumDraft {
    readonly kind: "enumType";
    readonly namespace: string;
    readonly name: string;
    readonly qualifiedName: string;
    readonly declarations: readonly {
        readonly page: Page;
        readonly facts: EnumTypeFacts;
    }[];
    /** Grows by what descriptions of properties list beyond the declarations. */
    members: readonly EnumMember[];
    readonly flags: boolean;
    readonly origins: readonly Origin[];
}
/** A type reference while types are still drafts. */
export type DraftReference = Extract<Property["type"], {
    kind: "primitive" | "unknown";
}> | {
    readonly kind: "collection";
    readonly of: DraftReference;
} | {
    readonly kind: "union";
    readonly of: readonly DraftReference[];
} | TypeDraft | EnumDraft;
/** Report a finding about a place of a page. */
export type Report = <Id extends RuleId>(ruleId: Id, values: RuleValues<Id>, place: FilePlace, related?: Diagnostic["related"]) => void;
/** A place of a page's facts, with the page's file. */
export declare function placeIn(page: Page, place: Place): FilePlace;
/** Where a page states something, and by what kind of text. */
export declare function originIn(page: Page, place: Place, source: Source): Origin;
/** Order by code unit, for `sort`. */
export declare function byCodeUnit(a: string, b: string): number;
