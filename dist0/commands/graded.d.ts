import type { Config } from "../config/config.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
/** Findings with the severities the config gives their rules; those that are off are left out. */
export declare function graded(findings: readonly Diagnostic[], severities: NonNullable<Config["severities"]>): Diagnostic[];
