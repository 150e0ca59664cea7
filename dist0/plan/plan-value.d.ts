import { type ObjectPlan } from "../model/output-plan.js";
import type { EnumType, StructuredType } from "../model/type-model.js";
import type { PlanContext } from "./plan-context.js";
/** What a file calls the types and enums that its values are of. */
export interface ValueNames {
    readonly type: (type: StructuredType) => string;
    readonly enum: (type: EnumType) => string;
}
/** Whether an enum takes any text: members may be added, or none is known. */
export declare function isOpenEnum(type: EnumType, { options }: PlanContext): boolean;
/** What an object of a type may be, as validators and JSON Schema judge it. */
export declare function planObject(type: StructuredType, names: ValueNames, context: PlanContext): ObjectPlan;
