import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";
/**
 * A function that finds a type by a name as annotations and `@odata.type` have it: qualified, or
 * short where that is clear. Case never counts.
 */
export declare function typeNames(model: TypeModel): (name: string) => StructuredType | EnumType | undefined;
