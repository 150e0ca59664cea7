import { primitiveTypeOf } from "../model/primitive-spellings.js";
/** What the values of each primitive type are in JSON (OData JSON format 4.01, 7.1); `undefined` for anything. */
const primitiveKinds = {
    Binary: "string",
    Boolean: "boolean",
    Byte: "number",
    Date: "string",
    DateTimeOffset: "string",
    Decimal: "number",
    Double: "number",
    Duration: "string",
    Guid: "string",
    Int16: "number",
    Int32: "number",
    Int64: "number",
    Json: undefined,
    SByte: "number",
    Single: "number",
    Stream: undefined,
    String: "string",
    TimeOfDay: "string",
};
/** What a value of a type may be in JSON; `undefined` for anything. */
export function kindsOfType(type) {
    switch (type.kind) {
        case "primitive": {
            const kind = primitiveKinds[type.name];
            return kind && [kind];
        }
        case "collection":
            return ["array"];
        case "enumType":
            return ["string"];
        case "structuredType":
            return ["object"];
        case "union": {
            const kinds = type.of.map(kindsOfType);
            return kinds.every((kind) => kind !== undefined) ? kinds.flat() : undefined;
        }
        case "unknown":
            return undefined;
    }
}
/** Words of a JSON representation that leave open what stands there. */
const openWords = /^(?:array|\.\.\.|…|null|collection|enum(?:eration)?|)$/i;
/** `Collection(String)`, `String collection`, `[String]`. */
const collectionWords = /^(?:collection\(.*\)|[\w.]+ collection|\[.*\])$/i;
/**
 * What a value of a JSON representation stands for: its words may be a type (`"Int32"`, `"String
 * (timestamp)"`), or a number or flag in quotes. `undefined` for anything.
 */
export function kindsOfSample(value) {
    if (value.kind === "null")
        return undefined;
    if (value.kind === "object" && collectionWords.test(value.type ?? ""))
        return ["array"];
    return value.kind === "string" ? kindsOfWords(value.text.trim()) : [value.kind];
}
function kindsOfWords(text) {
    if (openWords.test(text))
        return undefined;
    if (collectionWords.test(text))
        return ["array", "string"];
    // The name of a type: a structured one, or an enum.
    if (/^#?[a-z]\w*(?:\.\w+)+$/i.test(text) && !/^edm\./i.test(text))
        return ["object", "string"];
    if (/^-?\d+(?:\.\d+)?$/.test(text))
        return ["number", "string"];
    if (/^(?:true|false)$/i.test(text))
        return ["boolean", "string"];
    const [, word = ""] = /^([\w.]+)(?: \(.*\))?$/.exec(text) ?? [];
    const primitive = primitiveTypeOf(word);
    if (!primitive)
        return ["string"];
    const kind = primitiveKinds[primitive];
    return kind && [kind];
}
