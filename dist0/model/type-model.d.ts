/**
 * The types as they are: names are references, base types resolved and free of cycles, everything
 * sorted by code unit and frozen. It knows nothing of TypeScript; each consumer (the TypeScript and
 * JSON Schema emitters, `compare`, `diff`, `explain`) starts from it.
 */
import type { Source } from "./page-facts.js";
import type { FilePlace } from "./place.js";
import type { PrimitiveType } from "./primitive-type.js";
import type { RichText } from "./rich-text.js";
export interface TypeModel {
    /** Sorted by qualified name. */
    readonly structuredTypes: readonly StructuredType[];
    /** Sorted by qualified name. */
    readonly enumTypes: readonly EnumType[];
}
/** Where a fact was said. */
export interface Origin extends FilePlace {
    readonly source: Source;
}
/** An entity type or a complex type: docs do not say which, so the key is optional (CSDL 4.01, 6 and 9). */
export interface StructuredType {
    readonly kind: "structuredType";
    readonly qualifiedName: string;
    readonly namespace: string;
    readonly name: string;
    readonly baseType: StructuredType | undefined;
    /** The direct ones, sorted by qualified name. */
    readonly derivedTypes: readonly StructuredType[];
    readonly abstract: boolean;
    /** Said of this very type; a departure from CSDL 4.01, 6.3, where openness is inherited. */
    readonly open: boolean;
    /** A base without meaning of its own (`roots` in the config). */
    readonly root: boolean;
    /** The key property's name, where this type introduces it. */
    readonly key: string | undefined;
    /** Its page documents `@odata.type` as a property, so values may have any. */
    readonly documentsODataType: boolean;
    /** The properties this type declares or redeclares, in the docs' order; inherited ones are on the base. */
    readonly properties: readonly Property[];
    readonly description: RichText;
    /** `undefined` if it is not deprecated; else the reason, which may be empty. */
    readonly deprecated: RichText | undefined;
    /** Where each thing was said; the first place of a list is the one that decided. */
    readonly origins: {
        readonly declaration: readonly Origin[];
        readonly baseType: readonly Origin[];
        readonly abstract: readonly Origin[];
        readonly open: readonly Origin[];
        readonly key: readonly Origin[];
    };
}
export interface Property {
    readonly kind: "property" | "navigationProperty";
    readonly name: string;
    readonly type: TypeReference;
    readonly required: boolean;
    /** `undefined` where the docs do not say. */
    readonly nullable: boolean | undefined;
    readonly readOnly: boolean;
    readonly deprecated: boolean;
    /** Values a `String` property's description lists: hints, not a definition. */
    readonly values: readonly string[] | undefined;
    readonly description: RichText;
    /**
     * Set where a base declares the name too: this type is `narrower` (assignable to the inherited
     * one) or in `conflict` with it (neither is assignable to the other).
     */
    readonly redeclares: "narrower" | "conflict" | undefined;
    /** The row's name cell first, then other witnesses. */
    readonly origins: readonly Origin[];
}
export type TypeReference = {
    readonly kind: "primitive";
    readonly name: PrimitiveType;
} | {
    readonly kind: "collection";
    readonly of: TypeReference;
} | {
    readonly kind: "union";
    readonly of: readonly TypeReference[];
}
/** What could not be read or found; a diagnostic says which. */
 | {
    readonly kind: "unknown";
} | StructuredType | EnumType;
export interface EnumType {
    readonly kind: "enumType";
    readonly qualifiedName: string;
    readonly namespace: string;
    readonly name: string;
    /** In the docs' order. */
    readonly members: readonly EnumMember[];
    /** A value may be several members, joined by commas (CSDL 4.01, 10.2). */
    readonly flags: boolean;
    /** Has the sentinel `unknownFutureValue`: members may be added. */
    readonly evolvable: boolean;
    readonly description: RichText;
    readonly deprecated: RichText | undefined;
    /** The declaration that decided first. */
    readonly origins: readonly Origin[];
}
export interface EnumMember {
    readonly name: string;
    readonly value: number | undefined;
    readonly description: RichText;
    readonly deprecated: boolean;
    readonly origins: readonly Origin[];
}
