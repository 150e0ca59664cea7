import type { FilePlace } from "../model/place.js";
import type { EnumType, Origin, StructuredType, TypeModel } from "../model/type-model.js";
import type { Note } from "./change-rules.js";
import { type Pairing } from "./pair-by-name.js";
/** Two models, each type with what it is in the other, and where changes are taken down. */
export interface ModelPair {
    readonly structuredTypes: Pairing<StructuredType>;
    readonly enumTypes: Pairing<EnumType>;
    /** From a type before to the same one after. */
    readonly now: TypeMap;
    /** From a type after to the same one before. */
    readonly was: TypeMap;
    readonly note: Note;
}
export interface TypeMap {
    readonly structured: ReadonlyMap<StructuredType, StructuredType>;
    readonly enums: ReadonlyMap<EnumType, EnumType>;
}
/** Find each type of one model in the other. */
export declare function pairModels(before: TypeModel, after: TypeModel, note: Note): ModelPair;
/** The bases of a type, the nearest first. */
export declare function basesOf(type: StructuredType): StructuredType[];
/** The place that decided, without the kind of text it is in. */
export declare function placeOf(...origins: readonly (Origin | undefined)[]): FilePlace | undefined;
/** Where a type is declared. */
export declare function declarationOf(type: StructuredType | EnumType): FilePlace | undefined;
