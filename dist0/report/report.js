import { renderGithub } from "./render-github.js";
import { renderJson } from "./render-json.js";
import { renderSarif } from "./render-sarif.js";
import { renderText } from "./render-text.js";
/** One renderer a format. For a new format: a row here and in `model/finding-format.ts`. */
export const renderers = {
    text: renderText,
    json: renderJson,
    sarif: renderSarif,
    github: renderGithub,
};
/** Findings by file, place and rule. */
export function sortedFindings(findings) {
    return [...findings].toSorted((a, b) => order(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        order(a.ruleId, b.ruleId) ||
        order(a.message, b.message));
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}
