import { ts } from "ts-morph";
/** What a declaration file declares, and the members of it, in the order of the text. */
export function readDeclarations(text) {
    const file = ts.createSourceFile("module.d.ts", text, ts.ScriptTarget.ES2022);
    const names = [];
    const add = (node, named, owner) => {
        if (!named || !(ts.isIdentifier(named) || ts.isStringLiteral(named)))
            return undefined;
        names.push({
            name: owner ?? named.text,
            member: owner === undefined ? undefined : named.text,
            start: node.getStart(file),
            nameStart: named.getStart(file),
            nameEnd: named.end,
            end: node.end,
        });
        return named.text;
    };
    for (const statement of file.statements) {
        for (const { node, named, members } of declarationsOf(statement)) {
            const owner = add(node, named);
            for (const member of owner === undefined ? [] : members)
                add(member, member.name, owner);
        }
    }
    return {
        names,
        lineAndColumn(offset) {
            const { line, character } = file.getLineAndCharacterOfPosition(offset);
            return { line, column: character };
        },
    };
}
/** What a statement declares: itself or, where it declares constants, each of them. */
function declarationsOf(statement) {
    if (ts.isInterfaceDeclaration(statement) || ts.isEnumDeclaration(statement)) {
        return [{ node: statement, named: statement.name, members: [...statement.members] }];
    }
    if (ts.isTypeAliasDeclaration(statement) || ts.isFunctionDeclaration(statement)) {
        return [{ node: statement, named: statement.name, members: [] }];
    }
    if (!ts.isVariableStatement(statement))
        return [];
    return statement.declarationList.declarations.map((node) => {
        const members = node.type && ts.isTypeLiteralNode(node.type) ? [...node.type.members] : [];
        return { node, named: node.name, members };
    });
}
