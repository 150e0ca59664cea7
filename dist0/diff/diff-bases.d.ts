import type { StructuredType } from "../model/type-model.js";
import { type ModelPair } from "./model-pair.js";
/** Compare what a type derives from, and what it thereby has or no longer has. */
export declare function diffBases(before: StructuredType, after: StructuredType, pair: ModelPair): void;
/** Compare the types that a value of each type can be: those of its union, of all depths. */
export declare function diffSubtypes(pair: ModelPair): void;
