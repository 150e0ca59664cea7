import type { OutputOptions } from "../model/options.js";
import type { StructuredType, TypeModel } from "../model/type-model.js";
/** What a type is in its hierarchy, as the output sees it. */
export interface Role {
    /** The wire's spelling of the type, if values carry it as a literal. */
    readonly literal: string | undefined;
    /** Values may come without their literal. */
    readonly optional: boolean;
    /** Concrete types the union holds, the type itself included; empty if there is no union. */
    readonly members: readonly StructuredType[];
}
/**
 * Decide discriminators and unions on the whole model, before any selection, so that what a consumer
 * selects changes no type.
 */
export declare function rolesOf(model: TypeModel, options: OutputOptions): ReadonlyMap<StructuredType, Role>;
