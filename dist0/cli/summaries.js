/**
 * What `generate` has done, in a line.
 *
 * @param ms - How long it took, in milliseconds.
 */
export function generateSummary(result, out, ms) {
    const { written } = result;
    const types = result.structuredTypes + result.enumTypes;
    const from = `${counted(result.pages, "page")}, ${counted(types, "type")}`;
    if (!written)
        return `${out}: nothing written, because of errors in the docs (${from})`;
    const changes = [
        [written.created.length, "created"],
        [written.updated.length, "updated"],
        [written.removed.length, "removed"],
        [written.skipped.length, "left alone"],
        [written.unchanged, "unchanged"],
    ];
    const counts = changes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return `${out}: ${counts.join(", ")} (${from}) in ${duration(ms)}`;
}
/** What `check` has found, in a line. */
export function checkSummary(result, out, ms) {
    const faults = result.diagnostics.length;
    const state = faults === 0 ? "up to date" : counted(faults, "finding");
    const from = `${counted(result.files, "file")}, ${counted(result.pages, "page")}`;
    return `${out}: ${state} (${from}) in ${duration(ms)}`;
}
/** What mends the findings of `check`: a command, where one does. */
export function mendingNotes(findings) {
    const has = (...rules) => findings.some(({ ruleId }) => rules.includes(ruleId));
    return [
        ...(has("stale-file", "missing-file", "orphaned-file", "format-only")
            ? ["`typedown generate` brings the files up to date"]
            : []),
        ...(has("edited-file")
            ? ["edited: take the change back, or `typedown generate --force` overwrites it"]
            : []),
        ...(has("page-in-error") ? ["in error: mend the page; `typedown lint` shows it all"] : []),
    ];
}
/** Findings of a severity as counts by rule, most frequent first: `12 unknown-type`. */
export function countsByRule(findings, severity) {
    const counts = new Map();
    for (const finding of findings) {
        if (finding.severity !== severity)
            continue;
        counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1);
    }
    return [...counts]
        .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .map(([rule, count]) => `${count} ${rule}`);
}
/** `1 page`, `2 pages`. */
export function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** `80 ms`, `1.2 s`; never nothing. */
function duration(ms) {
    return ms < 999.5 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
}
