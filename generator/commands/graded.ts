import type { Config } from "../config/config.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** Findings with the severities the config gives their rules; those that are off are left out. */
export function graded(
  findings: readonly Diagnostic[],
  severities: NonNullable<Config["severities"]>,
): Diagnostic[] {
  return findings
    .map((finding) => ({ ...finding, severity: severities[finding.ruleId] ?? finding.severity }))
    .filter(({ severity }) => severity !== "off");
}
