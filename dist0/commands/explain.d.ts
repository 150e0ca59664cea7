import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { EnumType, StructuredType } from "../model/type-model.js";
import type { RunContext } from "./run-context.js";
/** A type as it is understood. */
export interface Explanation {
    readonly type: StructuredType | EnumType;
    /** Where it is used: `crate.lid` for a property of a structured type. */
    readonly uses: readonly string[];
    /** Why `types` selects it, from a name that was asked for down to it; empty if it does not. */
    readonly reasons: readonly string[];
    /** Findings about its pages. */
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Explain the types of a name: a qualified or a short one, in any case.
 *
 * @throws {UserError} if no type has the name, with the one that was probably meant.
 */
export declare function explainType(name: string, target: Target, context: RunContext): Promise<Explanation[]>;
