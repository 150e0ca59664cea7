import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Change } from "../model/change.js";
/**
 * Changes as Markdown for a comment on a pull request: a heading with the counts, the pages in error,
 * then a list for each grade, the safe ones folded away. Whatever the docs say, it makes no link, mention or HTML. Changes
 * beyond what a comment can hold are counted.
 */
export declare function renderChangesMarkdown(changes: readonly Change[], diagnostics?: readonly Diagnostic[]): string;
