import { type JsonNode } from "./checked-json.js";
import type { EnumType, Property, StructuredType } from "./type-model.js";
/** The types of a saved model by qualified name. */
export interface KnownTypes {
    readonly structuredType: ReadonlyMap<string, StructuredType>;
    readonly enumType: ReadonlyMap<string, EnumType>;
}
/** Read a property of a saved model. */
export declare function propertyOf(node: JsonNode, types: KnownTypes): Property;
/** The type a field names. */
export declare function found<Type>(node: JsonNode, types: ReadonlyMap<string, Type>): Type;
