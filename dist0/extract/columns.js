import { toString } from "mdast-util-to-string";
import { columnRoles } from "../model/options.js";
/**
 * Names of columns by what they hold, in lower case; where a header row has two of a role, the one
 * listed first wins. For a new name: a string here, or `columns` in the config. The source is the
 * format reference, section 10.3, compared without markup and case.
 */
const names = {
    property: [
        "property name",
        "property",
        "name",
        "relationship name",
        "relationship",
        "navigation property",
        "parameter name",
        "parameter",
        "method",
    ],
    type: ["type", "return type", "data type"],
    description: ["description"],
    member: ["member", "name", "value"],
    value: ["numeric value", "int value", "value"],
};
/** The index of each role's column in a table; a role without a column is left out. */
export function columnsOf(table, roles, options) {
    const header = (table.children[0]?.children ?? []).map((cell) => toString(cell, { includeHtml: false }).replace(/\s+/g, " ").trim().toLowerCase());
    const columns = {};
    const taken = new Set();
    for (const role of columnRoles.filter((each) => roles.includes(each))) {
        const known = [
            ...names[role],
            ...(options.columns[role] ?? []).map((name) => name.toLowerCase()),
        ];
        const index = known
            .map((name) => header.findIndex((cell, at) => cell === name && !taken.has(at)))
            .find((at) => at >= 0);
        if (index === undefined)
            continue;
        taken.add(index);
        columns[role] = index;
    }
    return columns;
}
