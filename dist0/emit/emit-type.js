import { docComment } from "./doc-comment.js";
import { emitGuard } from "./emit-guard.js";
import { emitImports } from "./emit-imports.js";
import { memberName, stringLiteral } from "./escape.js";
import { StructureKind } from "./ts-morph.js";
/** The module of a structured type: what it becomes, in the order of the output. */
export function emitType(file) {
    return [
        ...emitImports(file.imports, { typeOnly: true }),
        ...file.interfaces.map(emitInterface),
        ...(file.union ? [emitUnion(file.union)] : []),
        ...(file.map ? [emitMap(file.map)] : []),
        ...(file.guard ? [emitGuard(file.guard)] : []),
    ];
}
function emitInterface({ name, docs, base, members, open, }) {
    return {
        kind: StructureKind.Interface,
        isExported: true,
        name,
        docs: docComment(docs),
        extends: base ? [baseText(base)] : [],
        properties: members.map((member) => ({
            name: memberName(member.name),
            hasQuestionToken: member.optional,
            type: member.type,
            docs: docComment(member.docs),
        })),
        // An open type takes properties nobody documented (CSDL 4.01, section 6.3).
        indexSignatures: open
            ? [{ keyName: "property", keyType: "string", returnType: "unknown" }]
            : [],
    };
}
function baseText({ name, omitted }) {
    return omitted.length === 0 ? name : `Omit<${name}, ${omitted.map(stringLiteral).join(" | ")}>`;
}
function emitUnion({ name, docs, members, }) {
    return {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name,
        docs: docComment(docs),
        type: members.join(" | "),
    };
}
function emitMap({ name, docs, entries, }) {
    return {
        kind: StructureKind.Interface,
        isExported: true,
        name,
        docs: docComment(docs),
        properties: entries.map(({ literal, type }) => ({ name: stringLiteral(literal), type })),
    };
}
