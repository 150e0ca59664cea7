import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Change } from "../model/change.js";
/**
 * Changes for programs: `{ version, command, counts, changes, diagnostics }`, each change with the
 * fields of {@link Change}; `before` or `after` is missing where a type is not there. The diagnostics
 * are of pages in error. The version changes when a field goes or changes meaning.
 */
export declare function renderChangesJson(changes: readonly Change[], diagnostics?: readonly Diagnostic[]): string;
