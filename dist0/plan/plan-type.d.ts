import type { TypeFilePlan } from "../model/output-plan.js";
import type { StructuredType } from "../model/type-model.js";
import { type PlanContext } from "./plan-context.js";
/** Plan the module of a structured type. */
export declare function planType(type: StructuredType, context: PlanContext): TypeFilePlan;
