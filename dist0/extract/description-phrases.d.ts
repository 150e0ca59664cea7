import type { TypeName } from "../model/page-facts.js";
import type { RichText } from "../model/rich-text.js";
/** What the description of a property says beside describing it. */
export interface DescriptionNotes {
    readonly required: boolean;
    /** `undefined` where it does not say. */
    readonly nullable: boolean | undefined;
    readonly readOnly: boolean;
    readonly key: boolean;
    readonly deprecated: boolean;
    readonly inheritedFrom: TypeName | undefined;
}
/** Read the notes of a description cell. */
export declare function readNotes(description: RichText): DescriptionNotes;
