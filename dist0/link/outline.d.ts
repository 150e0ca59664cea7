import type { PropertyFacts, StructuredTypeFacts } from "../model/page-facts.js";
/** What linking asks of all rows of a type's tables, again and again. */
export interface Outline {
    /** The short names that type cells name, in lower case. */
    readonly named: readonly string[];
    /** Rows whose description lists values. */
    readonly listing: readonly PropertyFacts[];
    /** Rows that say they are inherited. */
    readonly inheriting: readonly PropertyFacts[];
    /** The first row that says it is the key. */
    readonly key: PropertyFacts | undefined;
    /** Has a property that keys are called by, whatever the page says of it. */
    readonly hasId: boolean;
    /** `@odata.type` is a row. */
    readonly documentsODataType: boolean;
}
/** Gather that in one go, once for each state of a page: facts never change. */
export declare function outlineOf(facts: StructuredTypeFacts): Outline;
/** The last part of a name, in lower case. */
export declare function shortName(text: string): string;
