import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputOptions } from "../model/options.js";
import type { OutputPlan } from "../model/output-plan.js";
import type { TypeModel } from "../model/type-model.js";
import { type KeptPlans } from "./kept-plans.js";
/**
 * Decide what the output will be, file by file. Pure; the model is not changed.
 *
 * @param before - What an earlier planning has left: it spares work, and decides nothing.
 * @returns Besides, what this one leaves, gathered when it is asked for.
 */
export declare function planOutput(model: TypeModel, options: OutputOptions, before?: KeptPlans): {
    plan: OutputPlan;
    diagnostics: Diagnostic[];
    kept: () => KeptPlans;
};
