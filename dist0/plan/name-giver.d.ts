import type { FilePlace } from "../model/place.js";
import type { EnumType, StructuredType } from "../model/type-model.js";
/** A type that the docs declare. */
export type Declared = StructuredType | EnumType;
/** A name that had to give way, for a diagnostic. */
export interface Renaming<Bearer = Declared> {
    readonly bearer: Bearer;
    readonly wanted: string;
    readonly name: string;
    /** What has the name; `undefined` where the emitted code itself needs it. */
    readonly owner: Bearer | undefined;
}
/** Gives each wanted name, or one like it, to who is to bear it. */
export type NameGiver<Bearer = Declared> = (wanted: string, bearer: Bearer) => string;
/**
 * Give the names of one place, each once, case ignored: who comes first has the name, the others get
 * `_` behind it, which is told in `renamings`. Reserved names count as they are spelled.
 */
export declare function nameGiver<Bearer = Declared>(reserved: readonly string[], renamings: Renaming<Bearer>[]): NameGiver<Bearer>;
/** Where a type is declared, for a diagnostic. */
export declare function placeOf(type: Declared): FilePlace | undefined;
