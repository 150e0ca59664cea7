import type { OutputPlan } from "../model/output-plan.js";
import type { TypeModel } from "../model/type-model.js";
import { type PlanContext } from "./plan-context.js";
/** Plan the TypeScript: the modules of what is selected, the barrels, and what modules share. */
export declare function planModules(model: TypeModel, context: PlanContext): OutputPlan;
export declare function byPath(a: {
    readonly path: string;
}, b: {
    readonly path: string;
}): number;
