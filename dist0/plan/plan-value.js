import { checkedFormats, } from "../model/output-plan.js";
import { docsOf } from "./docs.js";
import { allProperties } from "./plan-properties.js";
import { primitiveKind } from "./type-text.js";
/** Whether an enum takes any text: members may be added, or none is known. */
export function isOpenEnum(type, { options }) {
    return options.openEnums || type.evolvable || type.members.length === 0;
}
/** What an object of a type may be, as validators and JSON Schema judge it. */
export function planObject(type, names, context) {
    const { members, literal, optional } = context.role(type);
    const roles = members.map((each) => context.role(each));
    const allTagged = roles.length > 0 && roles.every((role) => role.literal !== undefined && !role.optional);
    return {
        tagged: literal === undefined ? allTagged : !optional,
        allTagged,
        derived: members.flatMap((each) => {
            const { literal: tag } = context.role(each);
            return each === type || tag === undefined ? [] : [{ literal: tag, name: names.type(each) }];
        }),
        properties: allProperties(type, context).map(({ property, required, nullable }) => ({
            name: property.name,
            required,
            nullable,
            value: planValue(property.type, names, context),
            docs: docsOf(property, context.options),
        })),
    };
}
function planValue(type, names, context) {
    const { selection } = context;
    switch (type.kind) {
        case "unknown":
            return { kind: "any" };
        case "primitive":
            if (isChecked(type.name))
                return { kind: "format", format: type.name };
            return { kind: primitiveKind(type.name) };
        case "collection":
            return { kind: "array", of: planValue(type.of, names, context) };
        case "union": {
            const of = type.of.map((each) => planValue(each, names, context));
            return of.some(({ kind }) => kind === "any") ? { kind: "any" } : { kind: "anyOf", of };
        }
        case "enumType":
            if (!selection.enums.has(type) || isOpenEnum(type, context))
                return { kind: "string" };
            return { kind: "enum", name: names.enum(type), flags: type.flags };
        case "structuredType":
            if (selection.full.has(type))
                return { kind: "type", name: names.type(type) };
            // Of a type that is reached only as a base, there is nothing but the interface.
            return { kind: selection.bases.has(type) ? "object" : "any" };
    }
}
function isChecked(name) {
    return checkedFormats.some((format) => format === name);
}
