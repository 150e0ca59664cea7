import { docComment } from "./doc-comment.js";
import { stringLiteral } from "./escape.js";
import { StructureKind, VariableDeclarationKind } from "./ts-morph.js";
/** The module of an enum type: a union of its members, and an array of them. */
export function emitEnum({ name, docs, members, open, values, }) {
    const literals = members.map(stringLiteral);
    // `string & {}` keeps the literals in completion lists, where `string` would swallow them.
    const type = members.length === 0 ? ["string"] : open ? [...literals, "(string & {})"] : literals;
    const alias = {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name,
        docs: docComment(docs),
        type: type.join(" | "),
    };
    if (members.length === 0)
        return [alias];
    return [
        alias,
        {
            kind: StructureKind.VariableStatement,
            leadingTrivia: "\n",
            isExported: true,
            declarationKind: VariableDeclarationKind.Const,
            docs: [`Every documented member of \`${name}\`.`],
            declarations: [{ name: values, initializer: `[${literals.join(", ")}] as const` }],
        },
    ];
}
