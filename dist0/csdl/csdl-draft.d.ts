import type { CsdlEnumType, CsdlModel, CsdlSchema, CsdlStructuredType, CsdlTypeDefinition } from "../model/csdl-model.js";
import type { FilePlace } from "../model/place.js";
/** A document while it is read: names are as written, a schema further down may declare their alias. */
export interface CsdlDraft {
    readonly schemas: CsdlSchema[];
    readonly structuredTypes: CsdlStructuredType[];
    readonly enumTypes: CsdlEnumType[];
    readonly typeDefinitions: CsdlTypeDefinition[];
    /** Where each type is declared, by qualified name. */
    readonly declared: Map<string, FilePlace>;
    /** Namespaces by alias, of schemas and of what references include (CSDL 4.01, 4.2). */
    readonly aliases: Map<string, string>;
}
export declare function emptyDraft(): CsdlDraft;
/** Write every name with its namespace. */
export declare function resolvedModel(draft: CsdlDraft): CsdlModel;
