import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { EnumType, StructuredType } from "../model/type-model.js";
/** What `explain` knows of a type. */
interface Explained {
    readonly type: StructuredType | EnumType;
    readonly uses: readonly string[];
    readonly reasons: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
}
/** For people: the type with its hierarchy as a tree, and each fact with where it was said. */
export declare function renderExplanation(explained: Explained, shown: (file: string) => string): string;
/** For programs: the type's name and the same facts, places included. */
export declare function explanationJson({ type, uses, reasons, diagnostics }: Explained): object;
export {};
