import { docComment } from "./doc-comment.js";
import { memberName, stringLiteral } from "./escape.js";
import { StructureKind, VariableDeclarationKind } from "./ts-morph.js";
/** The module of a hierarchy's subtype enum, in the style asked for. */
export function emitSubtype({ style, name, docs, members, }) {
    switch (style) {
        case "enum":
            return [
                {
                    kind: StructureKind.Enum,
                    isExported: true,
                    name,
                    docs: docComment(docs),
                    members: members.map((member) => ({
                        name: memberName(member.name),
                        initializer: stringLiteral(member.literal),
                    })),
                },
            ];
        case "const":
            return [
                {
                    kind: StructureKind.VariableStatement,
                    isExported: true,
                    declarationKind: VariableDeclarationKind.Const,
                    docs: docComment(docs),
                    declarations: [
                        {
                            name,
                            initializer: `{ ${members.map((member) => `${memberName(member.name)}: ${stringLiteral(member.literal)}`).join(", ")} } as const`,
                        },
                    ],
                },
                {
                    kind: StructureKind.TypeAlias,
                    leadingTrivia: "\n",
                    isExported: true,
                    name,
                    docs: docComment(docs),
                    type: `(typeof ${name})[keyof typeof ${name}]`,
                },
            ];
        case "union":
            return [
                {
                    kind: StructureKind.TypeAlias,
                    isExported: true,
                    name,
                    docs: docComment(docs),
                    type: members.map((member) => stringLiteral(member.literal)).join(" | "),
                },
            ];
    }
}
