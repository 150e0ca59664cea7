import { changeGroups } from "./change-groups.js";
import { jsonText } from "./json-text.js";
/**
 * Changes for programs: `{ version, command, counts, changes, diagnostics }`, each change with the
 * fields of {@link Change}; `before` or `after` is missing where a type is not there. The diagnostics
 * are of pages in error. The version changes when a field goes or changes meaning.
 */
export function renderChangesJson(changes, diagnostics = []) {
    const counts = Object.fromEntries(changeGroups(changes).map((group) => [group.grade, group.changes.length]));
    return jsonText({ version: 1, command: "diff", counts, changes, diagnostics });
}
