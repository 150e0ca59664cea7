/** 1 for an error, or for more warnings than the user accepts; else 0. */
export function exitCode(findings, maxWarnings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return count("error") > 0 || count("warning") > (maxWarnings ?? Infinity) ? 1 : 0;
}
