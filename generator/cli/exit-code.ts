import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** 1 for an error, or for more warnings than the user accepts; else 0. */
export function exitCode(findings: readonly Diagnostic[], maxWarnings: number | undefined): 0 | 1 {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return count("error") > 0 || count("warning") > (maxWarnings ?? Infinity) ? 1 : 0;
}
