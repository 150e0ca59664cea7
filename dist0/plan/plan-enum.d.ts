import type { EnumFilePlan } from "../model/output-plan.js";
import type { EnumType } from "../model/type-model.js";
import { type PlanContext } from "./plan-context.js";
/** Plan the module of an enum type. */
export declare function planEnum(type: EnumType, context: PlanContext): EnumFilePlan;
