import { UserError } from "../diagnostics/user-error.js";
import { booleanOf, damaged, field, items, numberOf, optional, textOf, } from "./checked-json.js";
import { modelVersion } from "./model-json.js";
import { memberOf, originsOf, richTextOf } from "./parse-parts.js";
import { found, propertyOf } from "./parse-property.js";
/**
 * Read a model that `printModel` has saved, and link it again. Whatever the text is, the model keeps
 * what models promise: references lead somewhere, bases have no cycles, everything is sorted and frozen.
 *
 * @param file - How the user calls the text, for messages.
 * @throws {UserError} if the text is no saved model, or one of a later version.
 */
export function parseModel(text, file) {
    const root = { value: jsonOf(text, file), path: "", file };
    checkVersion(field(root, "version"));
    const types = { structuredType: new Map(), enumType: new Map() };
    const structured = items(field(root, "structuredTypes"));
    for (const node of structured)
        add(types.structuredType, unlinkedType(node), node);
    for (const node of items(field(root, "enumTypes")))
        add(types.enumType, enumTypeOf(node), node);
    for (const node of structured)
        link(node, types);
    for (const node of structured)
        checkBases(node, typeOf(node, types));
    listDerivedTypes(types);
    for (const type of types.structuredType.values())
        Object.freeze(type);
    return Object.freeze({
        structuredTypes: sorted(types.structuredType.values()),
        enumTypes: sorted(types.enumType.values()),
    });
}
function jsonOf(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new UserError(`Cannot read \`${file}\`: no model saved by typedown, it is no JSON`);
    }
}
function checkVersion(node) {
    const version = numberOf(node);
    if (version > modelVersion) {
        throw new UserError(`Cannot read \`${node.file}\`: a later version of typedown saved it (format ${version})`);
    }
    if (version !== modelVersion)
        throw damaged(node, `is not ${modelVersion}`);
}
function add(known, type, node) {
    if (known.has(type.qualifiedName))
        throw damaged(node, "has the name of an earlier type");
    known.set(type.qualifiedName, type);
}
/** What a type says of itself; what it says of other types comes when all are there. */
function unlinkedType(node) {
    const origins = field(node, "origins");
    return {
        kind: "structuredType",
        qualifiedName: textOf(field(node, "qualifiedName")),
        namespace: textOf(field(node, "namespace")),
        name: textOf(field(node, "name")),
        baseType: undefined,
        derivedTypes: [],
        abstract: booleanOf(field(node, "abstract")),
        open: booleanOf(field(node, "open")),
        root: booleanOf(field(node, "root")),
        key: optional(field(node, "key"), textOf),
        documentsODataType: booleanOf(field(node, "documentsODataType")),
        description: richTextOf(field(node, "description")),
        deprecated: optional(field(node, "deprecated"), richTextOf),
        origins: {
            declaration: originsOf(field(origins, "declaration")),
            baseType: originsOf(field(origins, "baseType")),
            abstract: originsOf(field(origins, "abstract")),
            open: originsOf(field(origins, "open")),
            key: originsOf(field(origins, "key")),
        },
        properties: [],
    };
}
function enumTypeOf(node) {
    return Object.freeze({
        kind: "enumType",
        qualifiedName: textOf(field(node, "qualifiedName")),
        namespace: textOf(field(node, "namespace")),
        name: textOf(field(node, "name")),
        members: distinct(items(field(node, "members")), (name) => name.toLowerCase()).map(memberOf),
        flags: booleanOf(field(node, "flags")),
        evolvable: booleanOf(field(node, "evolvable")),
        description: richTextOf(field(node, "description")),
        deprecated: optional(field(node, "deprecated"), richTextOf),
        origins: originsOf(field(node, "origins")),
    });
}
/** Give a type its base and its properties, which speak of other types. */
function link(node, types) {
    const type = typeOf(node, types);
    type.baseType = optional(field(node, "baseType"), (base) => found(base, types.structuredType));
    const rows = distinct(items(field(node, "properties")), (name) => name);
    const properties = rows.map((each) => propertyOf(each, types));
    type.properties = Object.freeze(properties);
}
/** What a type declares, each name once. */
function distinct(nodes, keyOf) {
    const keys = new Set();
    for (const node of nodes) {
        const key = keyOf(textOf(field(node, "name")));
        if (keys.has(key))
            throw damaged(node, "has the name of an earlier one");
        keys.add(key);
    }
    return nodes;
}
/** The type that has been made of an object. */
function typeOf(node, { structuredType }) {
    return found(field(node, "qualifiedName"), structuredType);
}
function checkBases(node, type) {
    // Two steps at a time and one: they meet only in a cycle (Floyd), and chains may be long.
    let slow = type.baseType;
    for (let fast = type.baseType?.baseType; fast && slow; fast = fast.baseType?.baseType) {
        if (fast === slow)
            throw damaged(field(node, "baseType"), "leads to a cycle");
        slow = slow.baseType;
    }
}
function listDerivedTypes({ structuredType }) {
    const derived = new Map();
    for (const type of structuredType.values()) {
        if (!type.baseType)
            continue;
        const known = derived.get(type.baseType);
        if (known)
            known.push(type);
        else
            derived.set(type.baseType, [type]);
    }
    for (const type of structuredType.values())
        type.derivedTypes = sorted(derived.get(type) ?? []);
}
function sorted(types) {
    const order = (a, b) => a.qualifiedName < b.qualifiedName ? -1 : Number(a.qualifiedName > b.qualifiedName);
    return Object.freeze([...types].toSorted(order));
}
