import type { MemberPlan } from "../model/output-plan.js";
import type { Property, StructuredType } from "../model/type-model.js";
import type { ModuleScope } from "./module-scope.js";
import type { PlanContext } from "./plan-context.js";
/** A property as it counts for values of a type: its own declaration, and what bases demand of it. */
export interface EffectiveProperty {
    readonly property: Property;
    readonly required: boolean;
    readonly nullable: boolean;
}
type Settings = Pick<PlanContext, "options">;
/** The properties a type declares itself. */
export declare function ownProperties(type: StructuredType, context: Settings): EffectiveProperty[];
/** All properties of a type, inherited ones first, each name once. */
export declare function allProperties(type: StructuredType, context: Settings): EffectiveProperty[];
/** The interface member of a property. */
export declare function memberOf({ property, required, nullable }: EffectiveProperty, scope: ModuleScope, context: PlanContext): MemberPlan;
export {};
