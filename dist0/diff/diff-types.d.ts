import type { StructuredType } from "../model/type-model.js";
import { type ModelPair } from "./model-pair.js";
/** Compare a type with what it is now. */
export declare function diffType(before: StructuredType, after: StructuredType, pair: ModelPair): void;
