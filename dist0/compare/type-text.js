/** A type of the docs as CSDL writes it, to be compared at a glance. */
export function docsTypeText(type) {
    switch (type.kind) {
        case "primitive":
            return type.name === "Json" ? "Edm.Untyped" : `Edm.${type.name}`;
        case "collection":
            return `Collection(${docsTypeText(type.of)})`;
        case "union":
            return type.of.map(docsTypeText).join(" or ");
        case "unknown":
            return "unknown";
        case "structuredType":
        case "enumType":
            return type.qualifiedName;
    }
}
export function metadataTypeText({ type, collection }) {
    return collection ? `Collection(${type})` : type;
}
