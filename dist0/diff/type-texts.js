/** Two types as docs write them, `crate collection`; with their namespaces, where they look alike. */
export function typeTexts(before, after) {
    const [from, to] = [typeText(before, "name"), typeText(after, "name")];
    if (from !== to)
        return { from, to };
    return { from: typeText(before, "qualifiedName"), to: typeText(after, "qualifiedName") };
}
function typeText(type, as) {
    switch (type.kind) {
        case "primitive":
            return type.name;
        case "collection":
            return `${typeText(type.of, as)} collection`;
        case "union":
            return type.of.map((each) => typeText(each, as)).join(" or ");
        case "unknown":
            return "unknown";
        case "structuredType":
        case "enumType":
            return type[as];
    }
}
