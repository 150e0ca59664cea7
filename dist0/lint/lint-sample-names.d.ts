import { type DeclaredType } from "./declared-types.js";
import { type Report } from "./report.js";
/**
 * The names of a type's tables against those of its JSON representation. Relationships may stand in
 * it and need not; inherited properties likewise, wherever their row is.
 */
export declare function lintSampleNames(declared: readonly DeclaredType[], report: Report): void;
