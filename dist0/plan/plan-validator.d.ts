import type { FilePlan, ValidatorFilePlan } from "../model/output-plan.js";
import type { StructuredType } from "../model/type-model.js";
import { type PlanContext } from "./plan-context.js";
/** The module that all validators share. */
export declare const validationModule: {
    folder: string;
    module: string;
};
/** Plan that module. */
export declare function planValidation({ options }: PlanContext): FilePlan;
/** Plan the module of a structured type's validator. */
export declare function planValidator(type: StructuredType, context: PlanContext): ValidatorFilePlan;
