import { isStructured } from "./metadata-index.js";
/** The abstract types of CSDL 4.01, 3.4 and 3.5: a value of any type. */
const untyped = new Set(["Edm.Untyped", "Edm.PrimitiveType", "Edm.ComplexType"]);
/** Whether docs and metadata give a property the same type, as far as the docs say one. */
export function agreeOnType(docs, metadata, pairs) {
    switch (docs.kind) {
        case "unknown":
            return true;
        case "union":
            return docs.of.some((each) => agreeOnType(each, metadata, pairs));
        case "collection":
            return metadata.collection && agreeOnType(docs.of, { ...metadata, collection: false }, pairs);
        case "primitive":
            return !metadata.collection && agreeOnPrimitive(docs.name, metadata.type, pairs);
        case "structuredType":
        case "enumType": {
            if (metadata.collection)
                return false;
            const [ours, theirs] = [pairs.inMetadata(docs), pairs.find(metadata.type)];
            if (ours && theirs)
                return ours === theirs;
            // One of them is missing on the other side, which is a finding of its own.
            return lastPart(docs.qualifiedName) === lastPart(metadata.type);
        }
    }
}
function agreeOnPrimitive(name, metadata, pairs) {
    const type = pairs.find(metadata);
    const actual = type?.kind === "typeDefinition" ? type.underlyingType : metadata;
    if (name !== "Json")
        return actual === `Edm.${name}`;
    // CSDL 4.0 services without `Edm.Untyped` have a complex type without properties in its place.
    return untyped.has(actual) || (type !== undefined && isWithoutProperties(type, pairs));
}
function isWithoutProperties(type, pairs) {
    return (isStructured(type) && pairs.lineage(type).every(({ properties }) => properties.length === 0));
}
function lastPart(name) {
    return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}
