import type { TypeReference } from "../model/type-model.js";
import { type ModelPair } from "./model-pair.js";
/** How the type of a property stands to the one it had. */
export type Comparison = "equal" | "narrower" | "wider" | "changed";
/**
 * Compare types of two models: `narrower` if all values of the type after are values of the one
 * before, `wider` if it is the other way round.
 */
export declare function compareReferences(before: TypeReference, after: TypeReference, pair: ModelPair): Comparison;
