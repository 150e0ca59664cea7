import type { OutputOptions } from "../model/options.js";
import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";
/** The types to be written. */
export interface Selection {
    /** Asked for, or reached by a property: with union, guard and everything else. */
    readonly full: ReadonlySet<StructuredType>;
    /** Reached only as a base: nothing but the interface. */
    readonly bases: ReadonlySet<StructuredType>;
    readonly enums: ReadonlySet<EnumType>;
    /** Patterns that name nothing. */
    readonly unknown: readonly string[];
}
/** Why a type is selected: what it was reached from, and how. */
export interface Reason {
    /** `undefined` for a type that was asked for. */
    readonly from: StructuredType | undefined;
    /** Markdown: `base of \`crate\``. */
    readonly text: string;
}
/**
 * Select the types asked for and what they reach: their bases, the types of their properties, and the
 * types derived from one that is asked for or used in a property.
 */
export declare function selectTypes(model: TypeModel, { types, reach }: OutputOptions): Selection & {
    readonly reasons: ReadonlyMap<StructuredType | EnumType, Reason>;
};
/** How a type comes to be selected, from what was asked for down to it; empty if it is not. */
export declare function reasonsOf(type: StructuredType | EnumType, model: TypeModel, options: OutputOptions): string[];
/** What was probably meant by a pattern that names nothing: the same name elsewhere, else one like it. */
export declare function meantBy(pattern: string, model: TypeModel): string | undefined;
