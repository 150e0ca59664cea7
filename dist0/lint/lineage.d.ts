import type { Property, StructuredType } from "../model/type-model.js";
/** A type and its bases, the nearest first. */
export declare function lineage(type: StructuredType): StructuredType[];
/** The types that derive from a type, at any depth. */
export declare function derivedTypesOf(type: StructuredType): StructuredType[];
/** A property of a type or of its bases, by its name: as it is spelled, else in any case. */
export declare function findProperty(type: StructuredType, name: string): Property | undefined;
