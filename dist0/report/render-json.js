import { fingerprints } from "../diagnostics/fingerprints.js";
import { jsonText } from "./json-text.js";
/**
 * For programs: `{ version, command, counts, diagnostics }`; each diagnostic with its fingerprint,
 * which stays the same when lines move. The version changes when a field goes or changes meaning.
 */
export function renderJson({ command, diagnostics }) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of diagnostics)
        if (severity !== "off")
            counts[severity] += 1;
    const prints = fingerprints(diagnostics);
    const findings = diagnostics.map((finding, index) => ({
        ...finding,
        fingerprint: prints[index],
    }));
    return jsonText({ version: 1, command, counts, diagnostics: findings });
}
