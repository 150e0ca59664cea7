import type { CheckResult } from "../commands/check.js";
import type { GenerateResult } from "../commands/generate.js";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
/**
 * What `generate` has done, in a line.
 *
 * @param ms - How long it took, in milliseconds.
 */
export declare function generateSummary(result: GenerateResult, out: string, ms: number): string;
/** What `check` has found, in a line. */
export declare function checkSummary(result: CheckResult, out: string, ms: number): string;
/** What mends the findings of `check`: a command, where one does. */
export declare function mendingNotes(findings: readonly Diagnostic[]): string[];
/** Findings of a severity as counts by rule, most frequent first: `12 unknown-type`. */
export declare function countsByRule(findings: readonly Diagnostic[], severity: Severity): string[];
/** `1 page`, `2 pages`. */
export declare function counted(count: number, noun: string): string;
