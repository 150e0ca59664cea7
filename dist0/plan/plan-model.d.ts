import type { ModelFilePlan } from "../model/output-plan.js";
import type { TypeModel } from "../model/type-model.js";
/** Plan the file with the linked model; a selection of types does not narrow it. */
export declare function planModel(model: TypeModel): ModelFilePlan;
