import { docsFinding } from "./finding.js";
/** What is said of a type as a whole: its base, whether it is abstract or open, its key. */
export function compareStructuredTypes(docs, metadata, pairs) {
    return [
        ...compareBaseTypes(docs, metadata, pairs),
        ...compareAbstract(docs, metadata),
        ...compareOpen(docs, metadata, pairs),
        ...compareKeys(docs, metadata, pairs),
    ];
}
/**
 * Of the metadata's bases the nearest documented one counts; the others are findings of their own.
 * A root without meaning need not be named.
 */
function compareBaseTypes(docs, metadata, pairs) {
    const bases = pairs.lineage(metadata).slice(1);
    const expected = bases.find((base) => pairs.inDocs(base));
    if (docs.baseType) {
        if (expected && pairs.inDocs(expected) === docs.baseType)
            return [];
    }
    else if (!expected || pairs.isRoot(expected))
        return [];
    const values = {
        name: docs.qualifiedName,
        docs: baseText(docs.baseType?.qualifiedName, "lack of a base type"),
        metadata: baseText((expected ?? bases[0])?.qualifiedName, "none"),
    };
    const place = docs.origins.baseType[0] ?? docs.origins.declaration[0];
    return [docsFinding("base-type-unlike-metadata", values, place, metadata.place)];
}
function baseText(name, absent) {
    return name === undefined ? absent : `base type \`${name}\``;
}
function compareAbstract(docs, metadata) {
    if (docs.abstract === metadata.abstract)
        return [];
    const text = (abstract) => (abstract ? "abstract" : "not abstract");
    const values = {
        name: docs.qualifiedName,
        docs: docs.abstract ? "abstract" : "concrete",
        metadata: text(metadata.abstract),
    };
    const place = docs.origins.abstract[0] ?? docs.origins.declaration[0];
    return [docsFinding("abstract-unlike-metadata", values, place, metadata.place)];
}
/**
 * What derives from an open type is open, says CSDL 4.01, 6.3; docs say it of each type anew, and
 * need not say it where the metadata only inherits it.
 */
function compareOpen(docs, metadata, pairs) {
    const inherited = () => pairs.lineage(metadata).some(({ open }) => open);
    if (docs.open ? inherited() : !metadata.open)
        return [];
    const text = (open) => (open ? "open" : "closed");
    const values = {
        name: docs.qualifiedName,
        docs: text(docs.open),
        metadata: text(metadata.open),
    };
    const place = docs.origins.open[0] ?? docs.origins.declaration[0];
    return [docsFinding("open-unlike-metadata", values, place, metadata.place)];
}
/**
 * Docs name one property; of a key of several it has to be one. Only an annotation says for sure that
 * it is meant: what a row calls a key may be that of a dictionary.
 */
function compareKeys(docs, metadata, pairs) {
    const own = pairs
        .ownLineage(docs, metadata)
        .find((type) => type.key.length > 0 && (type === metadata || !pairs.isRoot(type)));
    const holder = pairs.lineage(metadata).find(({ key }) => key.length > 0);
    const wanted = docs.key?.toLowerCase();
    const agree = wanted === undefined
        ? own === undefined || hasKey(docs.baseType)
        : docs.origins.key.length === 0 || holder?.key.some((name) => name.toLowerCase() === wanted);
    if (agree)
        return [];
    const values = {
        name: docs.qualifiedName,
        docs: docs.key === undefined ? "lack of a key" : `key \`${docs.key}\``,
        metadata: holder ? `key \`${holder.key.join(", ")}\`` : "none",
    };
    const place = docs.origins.key[0] ?? docs.origins.declaration[0];
    return [docsFinding("key-unlike-metadata", values, place, (holder ?? metadata).place)];
}
function hasKey(type) {
    for (let each = type; each; each = each.baseType)
        if (each.key !== undefined)
            return true;
    return false;
}
