import { splitName } from "./declarations.js";
import { byCodeUnit, originIn, placeIn } from "./draft.js";
import { outlineOf } from "./outline.js";
/**
 * Enum types that nothing defines but the "Possible values are …" lists of the properties that have
 * them: the members of all such lists together, in the order they are met.
 */
export function describedEnums(pages, names, options, report) {
    const described = new Map();
    for (const page of pages) {
        for (const type of page.facts.types) {
            for (const row of outlineOf(type).listing) {
                const name = namedType(row.type);
                // A word of another script (`字符串` for `String`) is a translation and no name.
                if (!name || name.url !== undefined || /[^\p{ASCII}]/u.test(name.text))
                    continue;
                if (names.resolve(name, page, row.typePlace, "any"))
                    continue;
                const split = splitName(name.text, page, options);
                const key = `${split.namespace}.${split.name}`.toLowerCase();
                described.set(key, [...(described.get(key) ?? []), { ...split, page, row }]);
            }
        }
    }
    return [...described]
        .toSorted(([a], [b]) => byCodeUnit(a, b))
        .map(([, list]) => enumOf(list, report));
}
function namedType(type) {
    if (type.kind === "collection")
        return namedType(type.of);
    return type.kind === "named" ? type.name : undefined;
}
function enumOf(list, report) {
    // Called with one description at least.
    const [{ name, namespace }] = list;
    const members = new Map();
    for (const { page, row } of list) {
        const values = { name, list: (row.values?.value ?? []).join("`, `") };
        report("enum-only-described", values, placeIn(page, row.values?.place ?? row.place));
        for (const value of row.values?.value ?? []) {
            const origins = [originIn(page, row.values?.place ?? row.place, "prose")];
            const member = { name: value, value: undefined, description: [], deprecated: false, origins };
            if (!members.has(value.toLowerCase()))
                members.set(value.toLowerCase(), member);
        }
    }
    return {
        kind: "enumType",
        namespace,
        name,
        qualifiedName: `${namespace}.${name}`,
        declarations: [],
        members: [...members.values()],
        flags: false,
        origins: list.map(({ page, row }) => originIn(page, row.typePlace, "table")),
    };
}
