import type { CsdlEnumType, CsdlModel, CsdlProperty, CsdlStructuredType, CsdlTypeDefinition } from "../model/csdl-model.js";
export type CsdlType = CsdlStructuredType | CsdlEnumType | CsdlTypeDefinition;
/** The types of a service's metadata, found by name. */
export interface MetadataIndex {
    readonly types: readonly CsdlType[];
    /** The type of this qualified name, else one whose name differs from it in case only. */
    readonly find: (qualifiedName: string) => CsdlType | undefined;
    /** The type and its bases, the nearest first. */
    readonly lineage: (type: CsdlStructuredType) => readonly CsdlStructuredType[];
}
export declare function indexMetadata(metadata: CsdlModel): MetadataIndex;
export declare function isStructured(type: CsdlType): type is CsdlStructuredType;
/** The property of this name, else one that differs in case only; of two the nearest. */
export declare function propertyFinder(lineage: readonly CsdlStructuredType[]): (name: string) => CsdlProperty | undefined;
