import type { GuardPlan } from "../model/output-plan.js";
import type { StructuredType } from "../model/type-model.js";
import type { PlanContext } from "./plan-context.js";
/** Plan the guard of a structured type; `undefined` where there is nothing to tell its values by. */
export declare function planGuard(type: StructuredType, context: PlanContext): GuardPlan | undefined;
