/** A type as docs write it, for messages: `thing collection`. */
export function typeText(type) {
    switch (type.kind) {
        case "primitive":
            return type.name;
        case "collection":
            return `${typeText(type.of)} collection`;
        case "union":
            return type.of.map(typeText).join(" or ");
        case "unknown":
            return "unknown";
        case "structuredType":
        case "enumType":
            return type.name;
    }
}
