import { toString } from "mdast-util-to-string";
import { columnsOf } from "./columns.js";
import { contentPlace, placeOf } from "./node-place.js";
import { toRichText } from "./rich-text.js";
import { rowsOf } from "./table-rows.js";
/**
 * Read a table of enum members; `undefined` if the columns are not those of one, or the names are
 * all numbers (a list of values, not of members).
 *
 * ```markdown
 * |Member|Value|Description|
 * |:---|:---|:---|
 * |on|0|It runs.|
 * ```
 */
export function readMemberTable(table, page) {
    const { property, type, member, value, description } = columnsOf(table, ["property", "type", "description", "member", "value"], page.options);
    // `Name` is a column of both kinds of table; one with types lists properties.
    const name = member ?? property;
    if (name === undefined || type !== undefined)
        return undefined;
    const members = rowsOf(table, page)
        .filter((row) => !isLabel(row.children[name]))
        .map((row) => readRow(row, { name, value, description }, page))
        .filter((facts) => facts !== undefined);
    return members.every((each) => /^-?\d+$/.test(each.name)) && members.length > 0
        ? undefined
        : members;
}
/** Read a bullet list of members: each item opens with the name in code or bold. */
export function readMemberList(list, page) {
    const members = list.children.map((item) => {
        const [paragraph] = item.children;
        const [first, ...rest] = paragraph?.type === "paragraph" ? paragraph.children : [];
        if (first?.type !== "inlineCode" && first?.type !== "strong")
            return undefined;
        const name = toString(first).trim();
        const description = toRichText(rest, page);
        const [lead, ...others] = description;
        const text = typeof lead === "string" ? lead.replace(/^\s*[-–:]\s*/, "") : lead;
        return {
            name,
            value: undefined,
            description: text === undefined || text === "" ? others : [text, ...others],
            deprecated: false,
            place: placeOf(first),
        };
    });
    const named = members.filter((member) => member !== undefined);
    return named.length === members.length && named.length > 0 ? named : undefined;
}
/** `| *Other values* | … |`: words in italics or bold are no name of a member. */
function isLabel(cell) {
    const [only, ...others] = cell?.children ?? [];
    const marked = only?.type === "emphasis" || only?.type === "strong";
    return marked && others.length === 0 && /\s/.test(toString(only).trim());
}
function readRow(row, columns, page) {
    const cell = row.children[columns.name];
    const text = cell
        ? toString(cell, { includeHtml: false })
            .replace(/\p{Cf}/gu, "")
            .replace(/\s+/g, " ")
            .trim()
        : "";
    if (!cell || text === "") {
        page.report("missing-member-name", {}, placeOf(row));
        return undefined;
    }
    const [, name = text, suffix = ""] = /^([^()]+?) ?\(([^()]*)\)$/.exec(text) ?? [];
    const numberCell = columns.value === undefined ? undefined : row.children[columns.value];
    const number = numberCell ? toString(numberCell, { includeHtml: false }).trim() : "";
    const value = /^-?\d{1,15}$/.test(number) ? Number(number) : undefined;
    const description = columns.description === undefined ? undefined : row.children[columns.description];
    return {
        name,
        value,
        description: description ? toRichText(description.children, page) : [],
        deprecated: /\bdeprecated\b/i.test(suffix),
        place: contentPlace(cell, page),
    };
}
