import type { SubtypeFilePlan } from "../model/output-plan.js";
import type { StructuredType } from "../model/type-model.js";
import { type PlanContext } from "./plan-context.js";
/** Plan the module of a hierarchy's subtype enum; `undefined` for a type without a union. */
export declare function planSubtype(type: StructuredType, context: PlanContext): SubtypeFilePlan | undefined;
