import { editedText } from "./edited-text.js";
import { ts } from "./ts-morph.js";
/**
 * The JavaScript of a generated module, as compilers make it. Types are cut out of its text: that
 * takes a ninth of the time of a compiler, which looks at far more than our modules can be.
 */
export function scriptOf(source) {
    const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.ES2022);
    const edits = [];
    for (const statement of file.statements)
        editStatement(statement, file, edits);
    const script = editedText(source, edits);
    // Without an import or an export it would be no module.
    return /^(?:import|export)\b/m.test(script) ? script : `${script}\nexport {};\n`;
}
function editStatement(statement, file, edits) {
    const { pos, end } = statement;
    if (isType(statement))
        edits.push({ start: pos, end, text: "" });
    else if (ts.isEnumDeclaration(statement)) {
        edits.push({ start: statement.getStart(file), end, text: enumScript(statement, file) });
    }
    else if (ts.isImportDeclaration(statement))
        cutTypeImports(statement, edits);
    else
        cutTypes(statement, file, edits);
}
/** Whether nothing is left of a statement at run time. */
function isType(statement) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        return true;
    if (ts.isExportDeclaration(statement))
        return statement.isTypeOnly;
    return ts.isImportDeclaration(statement) && isTypeOnly(statement);
}
function isTypeOnly({ importClause }) {
    return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
function cutTypeImports({ importClause }, edits) {
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings))
        return;
    const { elements } = bindings;
    for (const [index, { isTypeOnly: cut, pos, end }] of elements.entries()) {
        // With the comma behind it.
        if (cut)
            edits.push({ start: pos, end: elements[index + 1]?.pos ?? end, text: "" });
    }
}
/** An object with the members, which other declarations of the enum would add to. */
function enumScript({ name, members }, file) {
    const lines = members.map((member) => {
        const key = ts.isIdentifier(member.name)
            ? JSON.stringify(member.name.text)
            : member.name.getText(file);
        return `${name.text}[${key}] = ${member.initializer?.getText(file)};\n`;
    });
    return `export var ${name.text};\n(function (${name.text}) {\n${lines.join("")}})(${name.text} || (${name.text} = {}));`;
}
/** Cut the types out of whatever runs. */
function cutTypes(node, file, edits) {
    const cut = (start, end) => edits.push({ start, end, text: "" });
    if (ts.isAsExpression(node) || ts.isNonNullExpression(node))
        cut(node.expression.end, node.end);
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
        // From the name on, so that a question mark goes too.
        if (node.type)
            cut(node.name.end, node.type.end);
    }
    if (ts.isFunctionDeclaration(node)) {
        const { typeParameters, parameters, type } = node;
        if (typeParameters)
            cut(typeParameters.pos - 1, after(">", typeParameters.end, file));
        if (type)
            cut(after(")", parameters.end, file), type.end);
    }
    ts.forEachChild(node, (child) => {
        if (!ts.isTypeNode(child) && !ts.isTypeParameterDeclaration(child))
            cutTypes(child, file, edits);
    });
}
/** Behind the first of a sign from some place on. */
function after(sign, start, { text }) {
    return text.indexOf(sign, start) + 1;
}
