import { primitiveTypeOf } from "../model/primitive-spellings.js";
import { derivedTypesOf, findProperty } from "./lineage.js";
import { placeIn, relatedTo } from "./report.js";
import { kindsOfSample, kindsOfType } from "./json-kind.js";
import { typeText } from "./type-text.js";
/** The values of a JSON representation against the types of the tables: their JSON kind, and the `@odata.type` of objects. */
export function lintSampleValues(declared, report) {
    for (const { facts, type, page } of declared) {
        for (const member of facts.sample?.members ?? []) {
            const property = findProperty(type, member.name);
            const fault = property && faultOf(member.value, property.type);
            if (!fault)
                continue;
            const place = placeIn(page, member.place);
            const related = relatedTo("the property", property.origins[0]);
            const values = {
                name: nameOf(member, type),
                type: typeText(property.type),
                shown: fault.shown,
            };
            report(fault.ruleId, values, place, related);
        }
    }
}
function nameOf({ name }, type) {
    return `${type.name}.${name}`;
}
function faultOf(value, type) {
    const [expected, shown] = [kindsOfType(type), kindsOfSample(value)];
    if (!expected || !shown)
        return undefined;
    if (!shown.some((kind) => expected.includes(kind)) && !namesType(value, type)) {
        return { ruleId: "sample-value-kind", shown: shownText(value) };
    }
    if (value.kind === "array" && type.kind === "collection") {
        return value.element && faultOf(value.element, type.of);
    }
    if (value.kind !== "object" || value.type === undefined)
        return undefined;
    return type.kind === "structuredType" && !isTypeOrDerived(value.type, type)
        ? { ruleId: "sample-value-type", shown: value.type }
        : undefined;
}
/**
 * `"lid": "lid"` shows the type by its short name, and `"state": { "@odata.type": "n.s.state" }` an
 * enum or a primitive type by its name, as authors do who show all types like that.
 */
function namesType(value, type) {
    if (value.kind === "string" && type.kind === "structuredType")
        return value.text.toLowerCase() === type.name.toLowerCase();
    if (value.kind !== "object" || value.type === undefined)
        return false;
    if (type.kind === "primitive")
        return primitiveTypeOf(value.type) === type.name;
    const written = value.type.toLowerCase();
    return (type.kind === "enumType" &&
        [type.name, type.qualifiedName].some((name) => name.toLowerCase() === written));
}
function shownText(value) {
    switch (value.kind) {
        case "string":
            return value.text.length > 40 ? `${value.text.slice(0, 40)}…` : value.text;
        case "number":
            return value.text;
        case "array":
            return value.element ? `[${shownText(value.element)}]` : "[]";
        case "object":
            return value.type === undefined ? "{…}" : `{ "@odata.type": "${value.type}" }`;
        case "boolean":
        case "null":
            return value.kind;
    }
}
/** Case never counts in names; a short one is enough. */
function isTypeOrDerived(written, type) {
    const name = written.toLowerCase();
    return [type, ...derivedTypesOf(type)].some((each) => each.qualifiedName.toLowerCase() === name ||
        (!name.includes(".") && each.name.toLowerCase() === name));
}
