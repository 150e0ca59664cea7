import type { Diagnostic } from "./diagnostic.js";
/**
 * What tells a finding from others and stays the same when lines move: its rule, file, message and,
 * where these are equal, which of them it is. One for each finding, in their order.
 */
export declare function fingerprints(diagnostics: readonly Diagnostic[]): string[];
