import { diagnostic } from "../diagnostics/rules.js";
/** A finding at a place of the docs, with the place of the metadata that says otherwise. */
export function docsFinding(ruleId, values, docs, metadata) {
    const related = metadata ? [{ message: "the metadata", place: placeOf(metadata) }] : [];
    return diagnostic(ruleId, values, placeOf(docs ?? metadata), related);
}
/** A finding about what only the metadata has, with the place where the docs could have it. */
export function metadataFinding(ruleId, values, metadata, docs) {
    const related = docs ? [{ message: "the docs", place: placeOf(docs) }] : [];
    return diagnostic(ruleId, values, metadata, related);
}
/** Without what an origin has besides. */
function placeOf(place) {
    const { file, line, column, endLine, endColumn } = place ?? nowhere;
    return { file, line, column, endLine, endColumn };
}
/** Every type and property of the docs has an origin, but its list does not say so. */
const nowhere = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
