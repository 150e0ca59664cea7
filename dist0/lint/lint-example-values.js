import { suggest } from "../diagnostics/suggest.js";
import { derivedTypesOf, findProperty, lineage } from "./lineage.js";
import { relatedTo } from "./report.js";
import { kindsOfType } from "./json-kind.js";
import { typeText } from "./type-text.js";
/** An object of an example, and all it holds, against its type or the derived type it names. */
export function lintExampleObject(value, expected, context) {
    if (value.kind !== "object")
        return;
    const type = actualType(value.members, expected, context);
    if (!type)
        return;
    for (const member of value.members)
        lintMember(member, type, context);
    if (context.truncated)
        return;
    const shown = new Set(value.members.map(({ name }) => name.toLowerCase()));
    for (const property of lineage(type).flatMap(({ properties }) => properties)) {
        if (!property.required || property.kind === "navigationProperty")
            continue;
        if (shown.has(property.name.toLowerCase()))
            continue;
        const related = relatedTo("the property", property.origins[0]);
        const name = `${type.name}.${property.name}`;
        context.report("example-lacks-property", { name }, value.place, related);
    }
}
/** The type an object says it is; nothing if that is none of the expected ones, which is reported. */
function actualType(members, expected, { findType, report }) {
    const stated = members.find(({ name }) => name === "@odata.type");
    if (stated?.value.kind !== "string")
        return expected;
    const name = stated.value.text.replace(/^#/, "");
    // A short one is a slip at most; a single word may be a placeholder.
    if (!name.includes("."))
        return expected;
    const type = findType(name);
    if (type && [expected, ...derivedTypesOf(expected)].some((each) => each === type)) {
        return type.kind === "structuredType" ? type : undefined;
    }
    report("example-value-type", { shown: name, type: expected.name }, stated.value.place, relatedTo("the documented type", expected.origins.declaration[0]));
    return undefined;
}
/**
 * Control information, in OData's older spelling too; and what a tenant adds by itself: directory
 * extensions (`extension_…_x`) and schema extensions (`ext…_x`).
 */
const notDocumented = /@|^odata\.|^ext\w*_\w/;
function lintMember({ name, place, value }, type, context) {
    if (notDocumented.test(name))
        return;
    const property = findProperty(type, name.trim()) ??
        // An object may leave out which derived type it is.
        derivedTypesOf(type)
            .map((each) => findProperty(each, name))
            .find((found) => found !== undefined);
    if (!property)
        return lintUnknown(name, place, type, context);
    const related = relatedTo("the property", property.origins[0]);
    if (property.name !== name) {
        const values = { name: `${type.name}.${name}`, documented: property.name };
        context.report("example-property-spelling", values, place, related);
    }
    lintValue(value, property.type, { name: `${type.name}.${name}`, property, context });
}
function lintUnknown(name, place, type, { halfKnown, report }) {
    const line = lineage(type);
    const documented = line.some(({ properties }) => properties.length > 0);
    // A type without properties may be a map.
    if (!documented || halfKnown.has(type) || line.some(({ open }) => open))
        return;
    const values = { name: `${type.name}.${name}` };
    const related = relatedTo("the type", type.origins.declaration[0]);
    report("example-unknown-property", values, place, related);
}
function lintValue(value, type, holder) {
    if (value.kind === "null")
        return;
    const { name, property, context } = holder;
    const related = relatedTo("the property", property.origins[0]);
    const kinds = kindsOfType(type);
    if (kinds && !kinds.includes(value.kind) && !isQuotedNumber(value, type)) {
        const values = { name, shown: shownText(value), type: typeText(type) };
        context.report("example-value-kind", values, value.place, related);
    }
    else if (value.kind === "array" && type.kind === "collection") {
        for (const element of value.elements)
            lintValue(element, type.of, holder);
    }
    else if (value.kind === "string" && type.kind === "enumType") {
        lintEnumValue(value.text, value.place, type, holder);
    }
    else if (type.kind === "structuredType")
        lintExampleObject(value, type, context);
}
/** 64-bit and decimal numbers may be strings, `NaN` and the infinities are (OData JSON format 4.01, 3.2 and 7.1). */
function isQuotedNumber(value, type) {
    if (value.kind !== "string" || type.kind !== "primitive")
        return false;
    if (type.name === "Int64" || type.name === "Decimal")
        return /^-?\d+(\.\d+)?$/.test(value.text);
    return /^(?:NaN|-?INF)$/.test(value.text);
}
function shownText(value) {
    if (value.kind === "object")
        return "{…}";
    if (value.kind === "array")
        return "[…]";
    const text = value.text.length > 40 ? `${value.text.slice(0, 40)}…` : value.text;
    return value.kind === "string" ? `"${text}"` : text;
}
/** Values of a flags enum may be several, joined by commas (CSDL 4.01, 10.2). */
function lintEnumValue(text, place, type, { name, context }) {
    if (type.evolvable || type.members.length === 0)
        return;
    const names = type.members.map((member) => member.name);
    for (const value of type.flags ? text.split(/(?:(?<!\s)\s+)?,\s*/) : [text]) {
        if (names.includes(value))
            continue;
        const nearest = suggest(value, names);
        const hint = nearest === undefined ? "" : `, did you mean \`${nearest}\``;
        const values = { name, value, type: type.name, hint };
        context.report("example-unknown-member", values, place, relatedTo("the enum", type.origins[0]));
    }
}
