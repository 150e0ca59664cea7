/** Findings with the severities the config gives their rules; those that are off are left out. */
export function graded(findings, severities) {
    return findings
        .map((finding) => ({ ...finding, severity: severities[finding.ruleId] ?? finding.severity }))
        .filter(({ severity }) => severity !== "off");
}
