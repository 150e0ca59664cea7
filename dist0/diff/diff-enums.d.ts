import type { EnumType } from "../model/type-model.js";
import { type ModelPair } from "./model-pair.js";
/** Compare an enum type with what it is now. */
export declare function diffEnum(before: EnumType, after: EnumType, pair: ModelPair): void;
