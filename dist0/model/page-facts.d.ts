/**
 * What one page *says*, as plain JSON-serialisable data: names are still text, nothing is looked up,
 * and every fact knows its place and the kind of text it stands in. Two pages with the same bytes
 * have the same facts, so neither the page's path nor anything else from outside the page is in here.
 */
import type { PageDiagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "./place.js";
import type { PrimitiveType } from "./primitive-type.js";
import type { RichText } from "./rich-text.js";
/** The kind of text that states a fact. */
export declare const sources: readonly ["annotation", "front-matter", "heading", "list", "prose", "sample", "table"];
export type Source = (typeof sources)[number];
/** Something a page states, and where. */
export interface Fact<Value> {
    readonly value: Value;
    readonly source: Source;
    readonly place: Place;
}
export interface PageFacts {
    /** The first H1, if there is one. */
    readonly title: TitleFacts | undefined;
    readonly frontMatter: FrontMatterFacts;
    /** The page's `Namespace:` line, else the namespace of its page annotation. */
    readonly namespace: Fact<string> | undefined;
    /** One for each structured type the page declares, in document order. */
    readonly types: readonly StructuredTypeFacts[];
    /** One for each enum type the page declares, in document order. */
    readonly enums: readonly EnumTypeFacts[];
    readonly diagnostics: readonly PageDiagnostic[];
}
export interface FrontMatterFacts {
    readonly docType?: Fact<string>;
    readonly title?: Fact<string>;
    readonly description?: Fact<string>;
}
/** The H1: `# crate resource type (deprecated)` names `crate`, says `structuredType`, is deprecated. */
export interface TitleFacts {
    readonly text: string;
    /** The type's name, if the title has the form of a type's title. */
    readonly name: string | undefined;
    readonly kind: "structuredType" | "enumType" | "other";
    readonly deprecated: boolean;
    readonly place: Place;
}
/** A type as a text names it: its words, and the link target when the words are a link. */
export interface TypeName {
    readonly text: string;
    /** As the page writes it, reference links looked up: `../resources/crate.md#x`. */
    readonly url?: string;
}
export interface StructuredTypeFacts {
    /** The declared name without `#`, as written; a short name where only the title has one. */
    readonly name: Fact<string>;
    /** False for a page that is a type in all but the annotation (title and property table). */
    readonly annotated: boolean;
    /** Every statement of the page about the type's own base; `null` where it says there is none. */
    readonly baseTypes: readonly Fact<TypeName | null>[];
    readonly abstract: readonly Fact<boolean>[];
    readonly open: readonly Fact<boolean>[];
    readonly key: Fact<string> | undefined;
    /** The annotation's `optionalProperties`: what a response may leave out. */
    readonly optionalProperties: readonly Fact<string>[];
    /** The introduction: the paragraphs between the title and the first section. */
    readonly description: RichText;
    /** Set when the page calls the whole type deprecated; the text may be empty. */
    readonly deprecated: Fact<RichText> | undefined;
    /** Rows of property and relationship tables, in document order, duplicates included. */
    readonly properties: readonly PropertyFacts[];
    /** The JSON representation, where it could be read. */
    readonly sample: SampleFacts | undefined;
    /** Types the page lists as deriving from this one. */
    readonly derivedTypes: readonly Fact<TypeName>[];
}
export interface PropertyFacts {
    /** Without markup and suffixes: `x` for `**x** (deprecated)`. */
    readonly name: string;
    readonly kind: "property" | "navigationProperty";
    /** The name cell's text. */
    readonly place: Place;
    readonly type: TypeExpression;
    /** The type cell's Markdown, for messages. */
    readonly typeText: string;
    readonly typePlace: Place;
    readonly description: RichText;
    readonly descriptionPlace: Place;
    readonly required: boolean;
    /** `undefined` where the page does not say. */
    readonly nullable: boolean | undefined;
    readonly readOnly: boolean;
    readonly key: boolean;
    readonly deprecated: boolean;
    /** The ancestor an "Inherited from …" note names. */
    readonly inheritedFrom: TypeName | undefined;
    /** The values of a "Possible values are …" list in the description, in its order. */
    readonly values: Fact<readonly string[]> | undefined;
}
/** A type cell, parsed; names are still text. */
export type TypeExpression = {
    readonly kind: "primitive";
    readonly name: PrimitiveType;
} | {
    readonly kind: "named";
    readonly name: TypeName;
} | {
    readonly kind: "collection";
    readonly of: TypeExpression;
}
/** `A or B`. */
 | {
    readonly kind: "union";
    readonly of: readonly TypeExpression[];
}
/** A cell outside the grammar; the page has a diagnostic for it. */
 | {
    readonly kind: "unknown";
};
export interface EnumTypeFacts {
    /** Short or qualified, as the title or the heading has it. */
    readonly name: Fact<string>;
    /** A page of its own, a `### x values` section, or a section found by its table alone. */
    readonly origin: "page" | "section";
    /** The slug of the heading, for links within the page: `crateform-values`. */
    readonly anchor: string;
    readonly description: RichText;
    readonly deprecated: Fact<RichText> | undefined;
    /** The page calls it a flags enum. */
    readonly flags: Fact<boolean> | undefined;
    readonly members: readonly EnumMemberFacts[];
}
export interface EnumMemberFacts {
    readonly name: string;
    /** The number of the `Value` column, if there is one. */
    readonly value: number | undefined;
    readonly description: RichText;
    readonly deprecated: boolean;
    readonly place: Place;
}
/** The JSON representation: a second witness beside the tables. */
export interface SampleFacts {
    readonly place: Place;
    readonly members: readonly SampleMember[];
}
export interface SampleMember {
    readonly name: string;
    readonly place: Place;
    readonly value: SampleValue;
}
export type SampleValue = {
    readonly kind: "string";
    readonly text: string;
} | {
    readonly kind: "number";
    readonly text: string;
} | {
    readonly kind: "boolean";
} | {
    readonly kind: "null";
}
/** The object's `@odata.type` without `#`, if it has one. */
 | {
    readonly kind: "object";
    readonly type: string | undefined;
}
/** The first element stands for all; `undefined` in an empty array. */
 | {
    readonly kind: "array";
    readonly element: SampleValue | undefined;
};
/** A page's facts and where the page is: a path with `/`, relative to the docs folder. */
export interface Page {
    readonly file: string;
    readonly facts: PageFacts;
}
