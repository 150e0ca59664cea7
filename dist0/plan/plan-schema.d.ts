import type { SchemaFilePlan } from "../model/output-plan.js";
import type { TypeModel } from "../model/type-model.js";
import type { PlanContext } from "./plan-context.js";
/** Plan the JSON Schema document: a definition for each type and enum of the selection. */
export declare function planSchema(model: TypeModel, context: PlanContext): SchemaFilePlan;
