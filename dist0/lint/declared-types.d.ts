import type { Page, StructuredTypeFacts } from "../model/page-facts.js";
import type { StructuredType, TypeModel } from "../model/type-model.js";
/** What one page says of a type, beside what all pages come to. */
export interface DeclaredType {
    readonly page: Page;
    readonly facts: StructuredTypeFacts;
    readonly type: StructuredType;
}
/** Each declaration of a structured type with the type of the model it went into. */
export declare function declaredTypes(pages: readonly Page[], model: TypeModel): DeclaredType[];
/** The types one of whose bases the docs name and do not have: what they inherit is not known. */
export declare function typesOfUnknownBase(declared: readonly DeclaredType[]): Set<StructuredType>;
