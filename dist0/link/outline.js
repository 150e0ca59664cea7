const outlines = new WeakMap();
/** Gather that in one go, once for each state of a page: facts never change. */
export function outlineOf(facts) {
    const outline = outlines.get(facts) ?? gather(facts);
    outlines.set(facts, outline);
    return outline;
}
function gather({ properties }) {
    const named = new Set();
    const addNames = (type) => {
        if (type.kind === "collection")
            addNames(type.of);
        else if (type.kind === "union")
            for (const each of type.of)
                addNames(each);
        else if (type.kind === "named")
            named.add(shortName(type.name.text));
    };
    for (const { type } of properties)
        addNames(type);
    return {
        named: [...named],
        listing: properties.filter(({ values }) => values !== undefined),
        inheriting: properties.filter(({ inheritedFrom }) => inheritedFrom !== undefined),
        key: properties.find(({ key }) => key),
        hasId: properties.some(({ name }) => name.toLowerCase() === "id"),
        documentsODataType: properties.some(({ name }) => name === "@odata.type"),
    };
}
/** The last part of a name, in lower case. */
export function shortName(text) {
    return text.slice(text.lastIndexOf(".") + 1).toLowerCase();
}
