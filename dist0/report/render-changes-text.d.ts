import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Change } from "../model/change.js";
/**
 * Changes for people: `grade  rule  message`, the gravest first; below it the grades for each side and
 * why, and the places before and after. The last line counts. Pages in error come first.
 */
export declare function renderChangesText(changes: readonly Change[], diagnostics?: readonly Diagnostic[]): string;
