import { rules } from "../diagnostics/rules.js";
import { fingerprints } from "../diagnostics/fingerprints.js";
import { jsonText } from "./json-text.js";
/** SARIF 2.1.0, 3.27.10. */
const levels = {
    error: "error",
    warning: "warning",
    info: "note",
    off: "none",
};
/** For code scanning: a SARIF 2.1.0 log with one run, the rules that were broken and their help. */
export function renderSarif({ diagnostics }) {
    const ids = [...new Set(diagnostics.map(({ ruleId }) => ruleId))].toSorted();
    const prints = fingerprints(diagnostics);
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "typedown",
                        informationUri: "https://www.npmjs.com/package/typedown",
                        rules: ids.map((id) => {
                            const { severity, help, example } = rules[id];
                            return {
                                id,
                                shortDescription: { text: help },
                                help: {
                                    text: help,
                                    markdown: `${help}\n\nWrong:\n\n${fenced(example.wrong)}\n\nRight:\n\n${fenced(example.right)}`,
                                },
                                defaultConfiguration: { level: levels[severity] },
                            };
                        }),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: diagnostics.map(({ ruleId, severity, message, place, related }, index) => ({
                    ruleId,
                    ruleIndex: ids.indexOf(ruleId),
                    level: levels[severity],
                    message: { text: message },
                    locations: [location(place)],
                    ...(related.length > 0
                        ? {
                            relatedLocations: related.map((other) => ({
                                ...location(other.place),
                                message: { text: other.message },
                            })),
                        }
                        : {}),
                    partialFingerprints: { "typedown/v1": prints[index] },
                })),
            },
        ],
    };
    return jsonText(log);
}
function location({ file, line, column, endLine, endColumn }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            region: { startLine: line, startColumn: column, endLine, endColumn },
        },
    };
}
/** A `file:` URI where the path is absolute (SARIF 3.4.4), else a relative reference. */
function uriOf(file) {
    const path = file.split("/").map(encodeURIComponent).join("/");
    if (path.startsWith("/"))
        return `file://${path}`;
    // A drive is a part of its own; any other colon stays encoded, or it would end a scheme (RFC 3986, 4.2).
    return /^[a-z]:\//i.test(file) ? `file:///${path.replace("%3A", ":")}` : path;
}
/** In a fence longer than any in the text. */
function fenced(text) {
    const runs = text.match(/`{3,}/g) ?? [];
    const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}\n${text}\n${fence}`;
}
