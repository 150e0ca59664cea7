import { flag, required } from "./csdl-attributes.js";
import { shown } from "./xml-reader.js";
/** The types a `Schema` declares; what else it has is nothing docs are compared with. */
export const typeReaders = new Map([
    ["EntityType", readStructuredType("entityType")],
    ["ComplexType", readStructuredType("complexType")],
    ["EnumType", readEnumType],
    ["TypeDefinition", readTypeDefinition],
]);
/** CSDL 4.01, 6 and 9. */
function readStructuredType(kind) {
    return (element, namespace, draft) => {
        const key = [];
        const properties = [];
        draft.structuredTypes.push({
            kind,
            ...declare(element, namespace, draft),
            baseType: element.attribute("BaseType")?.trim(),
            abstract: flag(element, "Abstract", false),
            open: flag(element, "OpenType", false),
            key,
            properties,
            place: element.place,
        });
        return (child) => {
            if (child.name === "Property")
                properties.push(propertyOf(child, "property"));
            else if (child.name === "NavigationProperty")
                properties.push(propertyOf(child, "navigationProperty"));
            else if (child.name === "Key")
                return keyReader(key);
            return undefined;
        };
    };
}
/** CSDL 4.01, 6.5. */
function keyReader(key) {
    return (child) => {
        if (child.name === "PropertyRef")
            key.push(required(child, "Name"));
        return undefined;
    };
}
/** CSDL 4.01, 7 and 8. */
function propertyOf(element, kind) {
    const type = required(element, "Type");
    const item = /^Collection\((.+)\)$/.exec(type)?.[1];
    return {
        kind,
        name: required(element, "Name"),
        type: item?.trim() ?? type,
        collection: item !== undefined,
        nullable: flag(element, "Nullable", true),
        place: element.place,
    };
}
/** CSDL 4.01, 10. */
function readEnumType(element, namespace, draft) {
    const members = [];
    draft.enumTypes.push({
        kind: "enumType",
        ...declare(element, namespace, draft),
        flags: flag(element, "IsFlags", false),
        members,
        place: element.place,
    });
    return (child) => {
        if (child.name === "Member") {
            const name = required(child, "Name");
            members.push({ name, value: child.attribute("Value"), place: child.place });
        }
        return undefined;
    };
}
/** CSDL 4.01, 11. */
function readTypeDefinition(element, namespace, draft) {
    draft.typeDefinitions.push({
        kind: "typeDefinition",
        ...declare(element, namespace, draft),
        underlyingType: required(element, "UnderlyingType"),
        place: element.place,
    });
}
/** Names are unique within a schema (CSDL 4.01, 5). */
function declare(element, namespace, { declared }) {
    const name = required(element, "Name");
    const qualifiedName = `${namespace}.${name}`;
    const first = declared.get(qualifiedName);
    if (first) {
        throw element.fault(`Unexpected second type \`${shown(qualifiedName)}\` in the metadata, the first is in line ${first.line}`);
    }
    declared.set(qualifiedName, element.place);
    return { name, qualifiedName };
}
