import type { DeclaredType } from "./declared-types.js";
import { type Report } from "./report.js";
/** The values of a JSON representation against the types of the tables: their JSON kind, and the `@odata.type` of objects. */
export declare function lintSampleValues(declared: readonly DeclaredType[], report: Report): void;
