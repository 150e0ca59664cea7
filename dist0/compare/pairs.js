import { indexMetadata } from "./metadata-index.js";
import { onlyNamesake } from "./short-names.js";
export function pairTypes(model, metadata) {
    const index = indexMetadata(metadata);
    const documented = [...model.structuredTypes, ...model.enumTypes];
    const found = new Map(documented.map((type) => [type, index.find(type.qualifiedName)]));
    const inDocs = new Map();
    for (const [type, other] of found)
        if (other)
            inDocs.set(other, type);
    const isRoot = (type) => {
        const docs = inDocs.get(type);
        return docs?.kind === "structuredType" && docs.root;
    };
    return {
        ...index,
        inMetadata: (type) => found.get(type),
        inDocs: (type) => inDocs.get(type),
        lostInMetadata: onlyNamesake(index.types.filter((type) => !inDocs.has(type))),
        lostInDocs: onlyNamesake(documented.filter((type) => !found.get(type))),
        isRoot,
        ownLineage: (docs, other) => {
            const lineage = index.lineage(other);
            const end = lineage.findIndex((each, depth) => depth > 0 && inDocs.has(each) && (docs.baseType || !isRoot(each)));
            return end === -1 ? lineage : lineage.slice(0, end);
        },
    };
}
