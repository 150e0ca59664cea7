import { toString } from "mdast-util-to-string";
import { columnsOf } from "./columns.js";
import { readNotes } from "./description-phrases.js";
import { contentPlace, placeOf } from "./node-place.js";
import { readNameCell } from "./property-name.js";
import { toRichText } from "./rich-text.js";
import { readTypeCell } from "./type-cell.js";
import { isBeyondAscii } from "./trusted-names.js";
import { rowsOf } from "./table-rows.js";
import { readValueList } from "./value-list.js";
/**
 * Read a property or relationship table; `undefined` if the columns are not those of one.
 *
 * ```markdown
 * |Property|Type|Description|
 * |:---|:---|:---|
 * |name|String|Required. The name.|
 * ```
 *
 * One-cell rows are no properties: a bold one labels a group, another one continues the
 * description above it, which a line break in the source cut off; surplus cells do, too, which an
 * unescaped `|` cut off.
 */
export function readPropertyTable(table, kind, page) {
    const named = columnsOf(table, ["property", "type", "description"], page.options);
    const { property, type, description } = page.translated && (named.property === undefined || named.type === undefined)
        ? columnOrder
        : named;
    if (property === undefined)
        return undefined;
    if (type === undefined) {
        // `Name|Description` may be any list; a column called `Property` is one of properties.
        const header = table.children[0]?.children[property];
        if (!header || !/\b(?:property|relationship)\b/i.test(toString(header)))
            return undefined;
        page.report("missing-type-column", {}, placeOf(table.children[0]));
    }
    const count = table.children[0]?.children.length ?? 0;
    return logicalRows(table, page)
        .map((row) => readRow(row, kind, { property, type, description, count }, page))
        .filter((facts) => facts !== undefined);
}
/** The order all such tables have (census of the corpus, section 8.2), whatever the header is called. */
const columnOrder = { property: 0, type: 1, description: 2 };
function logicalRows(table, page) {
    const rows = [];
    for (const row of rowsOf(table, page)) {
        const filled = row.children.filter(isFilled);
        const [only] = filled;
        const above = rows.at(-1);
        if (filled.length > 1 || (only && (row.children.length > 1 || !above) && !isLabel(only))) {
            rows.push({ row, continued: [] });
        }
        else if (only && !isLabel(only))
            above?.continued.push(only);
    }
    return rows;
}
function isFilled(cell) {
    return cell.children.length > 0;
}
/** `| **Onboarding** |` heads a group of rows. */
function isLabel(cell) {
    return cell.children.length === 1 && cell.children[0]?.type === "strong";
}
function readRow({ row, continued }, kind, columns, page) {
    const nameCell = row.children[columns.property];
    if (!nameCell || nameCell.children.length === 0) {
        page.report("missing-property-name", {}, placeOf(row));
        return undefined;
    }
    const { name, deprecated, kind: nameKind } = readNameCell(nameCell);
    const place = contentPlace(nameCell, page);
    if (nameKind !== "name") {
        const ruleId = nameKind === "path" ? "property-path" : "property-name-text";
        page.report(ruleId, { name }, place);
        return undefined;
    }
    const type = readType(row, columns, page);
    const description = readDescription(row, continued, columns, page);
    const notes = readNotes(description.text);
    const listed = page.translated ? undefined : readValueList(description.markdown);
    const values = listed?.some(isBeyondAscii) ? undefined : listed;
    return {
        name,
        kind,
        place,
        type: type.type,
        typeText: type.text,
        typePlace: type.place,
        description: description.text,
        descriptionPlace: description.place,
        ...notes,
        deprecated: deprecated || notes.deprecated,
        values: values && { value: values, source: "table", place: description.place },
    };
}
function readType(row, { type }, page) {
    const cell = type === undefined ? undefined : row.children[type];
    if (cell && cell.children.length > 0)
        return readTypeCell(cell, page);
    const place = placeOf(cell ?? row);
    if (type !== undefined)
        page.report("empty-type-cell", {}, place);
    return { type: { kind: "unknown" }, text: "", place };
}
/** The description with surplus cells and continuation rows. */
function readDescription(row, continued, { description, count }, page) {
    const own = description === undefined ? undefined : row.children[description];
    const surplus = row.children.slice(count).filter(isFilled);
    for (const [what, cell] of [["`|`", surplus[0]], ["line break", continued[0]]])
        if (cell)
            page.report("description-cut", { what }, contentPlace(cell, page));
    const cells = own ? [own, ...surplus] : surplus;
    const nodes = [
        ...joined(cells, " | "),
        ...continued.flatMap((cell) => [text("\n"), ...cell.children]),
    ];
    const rich = toRichText(nodes, page);
    const [first] = cells;
    const [start, end] = [
        contentPlace(first ?? row, page),
        contentPlace(continued.at(-1) ?? cells.at(-1) ?? row, page),
    ];
    return {
        text: rich,
        markdown: rich.map((piece) => (typeof piece === "string" ? piece : piece.text)).join(""),
        place: { ...start, endLine: end.endLine, endColumn: end.endColumn },
    };
}
function joined(cells, separator) {
    return cells.flatMap((cell, index) => index > 0 ? [text(separator), ...cell.children] : cell.children);
}
function text(value) {
    return { type: "text", value };
}
