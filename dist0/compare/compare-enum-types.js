import { docsFinding, metadataFinding } from "./finding.js";
/** Members on either side, and whether a value may be several of them. */
export function compareEnumTypes(docs, metadata) {
    return [
        ...compareFlags(docs, metadata),
        ...compareMembers(docs, metadata),
        ...undocumentedMembers(docs, metadata),
    ];
}
function compareFlags(docs, metadata) {
    if (docs.flags === metadata.flags)
        return [];
    const text = (flags) => (flags ? "flags" : "single values");
    const values = {
        name: docs.qualifiedName,
        docs: text(docs.flags),
        metadata: text(metadata.flags),
    };
    return [docsFinding("flags-unlike-metadata", values, docs.origins[0], metadata.place)];
}
function compareMembers(docs, metadata) {
    const byName = new Map(metadata.members.map((member) => [member.name, member]));
    const byLowerName = new Map(metadata.members.map((member) => [member.name.toLowerCase(), member]));
    return docs.members.flatMap((member) => {
        const name = `${docs.name}.${member.name}`;
        const place = member.origins[0] ?? docs.origins[0];
        if (byName.has(member.name))
            return [];
        const other = byLowerName.get(member.name.toLowerCase());
        return other
            ? [docsFinding("case-unlike-metadata", { name, metadata: other.name }, place, other.place)]
            : [docsFinding("member-not-in-metadata", { name }, place, metadata.place)];
    });
}
function undocumentedMembers(docs, metadata) {
    const known = new Set(docs.members.map(({ name }) => name.toLowerCase()));
    return metadata.members
        .filter(({ name }) => !known.has(name.toLowerCase()))
        .map((member) => {
        const values = { name: `${metadata.name}.${member.name}` };
        return metadataFinding("member-not-in-docs", values, member.place, docs.origins[0]);
    });
}
