import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputOptions } from "../model/options.js";
import type { FilePlan } from "../model/output-plan.js";
import type { TypeModel } from "../model/type-model.js";
import type { Declared } from "./name-giver.js";
import type { PlanContext } from "./plan-context.js";
/**
 * The plans of modules that one planning leaves for the next: most docs change a page at a time. A
 * module's plan is made of what its type and the bases of that say, and of what any type sees of others.
 */
export interface KeptPlans {
    /** What types see of each other, and the options: with others, no plan is taken over. */
    readonly faces: string;
    /** By the kind of module and the type's qualified name. */
    readonly modules: ReadonlyMap<string, KeptModule>;
}
interface KeptModule {
    readonly type: Declared;
    /** `undefined` where the type has no such module. */
    readonly plan: FilePlan | undefined;
}
/** Takes plans over from an earlier planning. */
export interface PlanKeeper {
    /** The plan of a type's module: the same object as last time, if nothing it is made of has changed. */
    readonly planOf: <Type extends Declared>(kind: string, type: Type, make: (type: Type) => FilePlan | undefined) => FilePlan | undefined;
    /** What this planning leaves for the next. */
    readonly kept: () => KeptPlans;
}
/** @param diagnostics - Grows as plans are made: a module that has a finding is planned anew, to be told where. */
export declare function planKeeper(facesNow: () => string, before: KeptPlans | undefined, diagnostics: readonly Diagnostic[]): PlanKeeper;
/** What the modules of other types see of each type: what it is called, and what it is. */
export declare function facesOf({ structuredTypes, enumTypes }: TypeModel, options: OutputOptions, { names, role, selection }: Pick<PlanContext, "names" | "role" | "selection">): string;
export {};
