import { agreeOnType } from "./agreement.js";
import { docsFinding, metadataFinding } from "./finding.js";
import { propertyFinder } from "./metadata-index.js";
import { docsTypeText, metadataTypeText } from "./type-text.js";
/** The properties a type declares on either side; the other side may have inherited them. */
export function compareProperties(docs, metadata, pairs) {
    const lineage = pairs.lineage(metadata);
    const find = propertyFinder(lineage);
    const absent = lineage.some(({ open }) => open)
        ? "property-not-declared-in-metadata"
        : "property-not-in-metadata";
    return [
        ...docs.properties.flatMap((property) => {
            const name = `${docs.name}.${property.name}`;
            const other = find(property.name);
            return other
                ? compareProperty(name, property, other, pairs)
                : [docsFinding(absent, { name }, property.origins[0], metadata.place)];
        }),
        ...undocumentedProperties(docs, metadata, pairs),
    ];
}
function compareProperty(name, docs, metadata, pairs) {
    const findings = [];
    const [place, otherPlace] = [docs.origins[0], metadata.place];
    if (docs.name !== metadata.name) {
        const values = { name, metadata: metadata.name };
        findings.push(docsFinding("case-unlike-metadata", values, place, otherPlace));
    }
    if (docs.kind !== metadata.kind) {
        const values = { name, docs: kindTexts[docs.kind], metadata: kindTexts[metadata.kind] };
        findings.push(docsFinding("property-kind-unlike-metadata", values, place, otherPlace));
    }
    if (!agreeOnType(docs.type, metadata, pairs)) {
        const values = { name, docs: docsTypeText(docs.type), metadata: metadataTypeText(metadata) };
        findings.push(docsFinding("property-type-unlike-metadata", values, place, otherPlace));
    }
    if (!agreeOnNull(docs, metadata)) {
        const [ours, theirs] = [nullText(docs.nullable === true), nullText(metadata.nullable)];
        const values = { name, docs: ours, metadata: theirs };
        findings.push(docsFinding("nullable-unlike-metadata", values, place, otherPlace));
    }
    return findings;
}
const kindTexts = {
    property: "property",
    navigationProperty: "navigation property",
};
/** A collection is never null: CSDL only says whether its items are (CSDL 4.01, 7.2.1). */
function agreeOnNull(docs, metadata) {
    return docs.nullable === undefined || metadata.collection || docs.nullable === metadata.nullable;
}
function nullText(nullable) {
    return nullable ? "nullable" : "not nullable";
}
function undocumentedProperties(docs, metadata, pairs) {
    const known = new Set();
    for (let type = docs; type; type = type.baseType) {
        for (const { name } of type.properties)
            known.add(name.toLowerCase());
    }
    const declared = pairs.ownLineage(docs, metadata).flatMap(({ properties }) => properties);
    return declared
        .filter(({ name }) => !known.has(name.toLowerCase()))
        .map((property) => {
        const values = { name: `${metadata.name}.${property.name}` };
        const place = docs.origins.declaration[0];
        return metadataFinding("property-not-in-docs", values, property.place, place);
    });
}
