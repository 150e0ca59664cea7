import { booleanOf, damaged, field, items, optional, textOf, wordOf, } from "./checked-json.js";
import { originsOf, richTextOf } from "./parse-parts.js";
import { primitiveTypes } from "./primitive-type.js";
/** Read a property of a saved model. */
export function propertyOf(node, types) {
    const property = {
        kind: wordOf(field(node, "kind"), ["property", "navigationProperty"]),
        name: textOf(field(node, "name")),
        type: referenceOf(field(node, "type"), types, 0),
        required: booleanOf(field(node, "required")),
        nullable: optional(field(node, "nullable"), booleanOf),
        readOnly: booleanOf(field(node, "readOnly")),
        deprecated: booleanOf(field(node, "deprecated")),
        values: optional(field(node, "values"), (values) => items(values).map(textOf)),
        description: richTextOf(field(node, "description")),
        redeclares: optional(field(node, "redeclares"), (word) => wordOf(word, ["narrower", "conflict"])),
        origins: originsOf(field(node, "origins")),
    };
    return Object.freeze(property);
}
/** The type a field names. */
export function found(node, types) {
    const type = types.get(textOf(node));
    if (type === undefined)
        throw damaged(node, "names a type that is not there");
    return type;
}
/** Far beyond what a type cell can say; without a limit a hostile text exhausts the stack. */
const deepest = 100;
const kinds = [
    "primitive",
    "collection",
    "union",
    "unknown",
    "structuredType",
    "enumType",
];
function referenceOf(node, types, depth) {
    if (depth > deepest)
        throw damaged({ ...node, path: "" }, "nests types too deep");
    const kind = wordOf(field(node, "kind"), kinds);
    switch (kind) {
        case "primitive":
            return { kind, name: wordOf(field(node, "name"), primitiveTypes) };
        case "unknown":
            return { kind };
        case "collection":
            return { kind, of: referenceOf(field(node, "of"), types, depth + 1) };
        case "union": {
            const of = items(field(node, "of")).map((each) => referenceOf(each, types, depth + 1));
            return { kind, of };
        }
        case "structuredType":
            return found(field(node, "qualifiedName"), types.structuredType);
        case "enumType":
            return found(field(node, "qualifiedName"), types.enumType);
    }
}
