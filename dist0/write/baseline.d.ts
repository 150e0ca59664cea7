import type { Diagnostic } from "../diagnostics/diagnostic.js";
/** Findings that were known when the baseline was written: their rule and file, by fingerprint. */
export type Baseline = ReadonlyMap<string, string>;
/** What a baseline makes of findings. */
export interface BaselinedFindings {
    /** Those it does not know. */
    readonly diagnostics: readonly Diagnostic[];
    /** How many it knows. */
    readonly known: number;
    /** Known ones that are gone: rule and file. */
    readonly gone: readonly string[];
}
/**
 * Leave out the findings that a baseline knows.
 *
 * @param inError - Files of which only the first error was found: the rest is not gone.
 */
export declare function withoutKnown(findings: readonly Diagnostic[], baseline: Baseline, inError: ReadonlySet<string>): BaselinedFindings;
/**
 * @param file - Its absolute path; without a file, nothing is known.
 * @throws {UserError} if the file cannot be read or is damaged.
 */
export declare function readBaseline(file: string, shown: string): Baseline;
/** Write down today's findings, one a line, sorted: it merges well. */
export declare function writeBaseline(file: string, shown: string, findings: readonly Diagnostic[]): void;
