import type { Diagnostic } from "../diagnostics/diagnostic.js";
/** 1 for an error, or for more warnings than the user accepts; else 0. */
export declare function exitCode(findings: readonly Diagnostic[], maxWarnings: number | undefined): 0 | 1;
