import type { DeclaredType } from "./declared-types.js";
import { type Report } from "./report.js";
/** Descriptions that contradict themselves, or the annotation's `optionalProperties`. */
export declare function lintNotes(declared: readonly DeclaredType[], report: Report): void;
