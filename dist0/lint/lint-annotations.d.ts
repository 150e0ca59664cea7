import { type DeclaredType } from "./declared-types.js";
import { type Report } from "./report.js";
/** Names of an annotation that must name properties, and what the page says of the type's own name. */
export declare function lintAnnotations(declared: readonly DeclaredType[], report: Report): void;
