import type { Property, StructuredType } from "../model/type-model.js";
import { type ModelPair } from "./model-pair.js";
/** A property and the type that declares it. */
export interface Declared {
    readonly property: Property;
    readonly owner: StructuredType;
}
/**
 * Compare the properties a type declares, before or after, with what it has of that name on the other
 * side, declared or inherited: one that moves to a base is still there.
 */
export declare function diffProperties(before: StructuredType, after: StructuredType, pair: ModelPair): void;
/** The nearest property of that name; one that differs in case only if there is no other. */
export declare function findProperty(name: string, types: readonly StructuredType[]): Declared | undefined;
export declare function noteRemoved(property: Property, before: StructuredType, after: StructuredType, { note }: ModelPair): void;
export declare function noteAdded(property: Property, before: StructuredType, { note }: ModelPair): void;
/** Take down what is different about a property of a type. */
export declare function compareProperties(before: Property, after: Property, type: StructuredType, pair: ModelPair): void;
