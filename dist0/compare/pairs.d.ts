import type { CsdlModel, CsdlStructuredType } from "../model/csdl-model.js";
import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";
import { type CsdlType, type MetadataIndex } from "./metadata-index.js";
/** Which type of the docs is which type of the metadata. */
export interface Pairs extends MetadataIndex {
    readonly inMetadata: (type: StructuredType | EnumType) => CsdlType | undefined;
    readonly inDocs: (type: CsdlType) => StructuredType | EnumType | undefined;
    /** The only type of the metadata that has this short name and is not in the docs. */
    readonly lostInMetadata: (name: string) => CsdlType | undefined;
    /** The only type of the docs that has this short name and is not in the metadata. */
    readonly lostInDocs: (name: string) => StructuredType | EnumType | undefined;
    readonly isRoot: (type: CsdlType) => boolean;
    /**
     * The type and those of its bases whose properties its own page has to have: up to the first base
     * that is documented and, where the docs name no base, is no root.
     */
    readonly ownLineage: (docs: StructuredType, metadata: CsdlStructuredType) => readonly CsdlStructuredType[];
}
export declare function pairTypes(model: TypeModel, metadata: CsdlModel): Pairs;
