import { editedText } from "./edited-text.js";
import { ts } from "./ts-morph.js";
/**
 * The declarations of a generated module, as compilers make them: see `script-of.ts`. All that is
 * exported has its type beside it (`isolatedDeclarations`), but for constants, which are literals.
 */
export function declarationsOf(source) {
    const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.ES2022);
    const edits = [];
    const declared = file.statements.filter((statement) => isDeclared(statement));
    const used = namesUsed(declared);
    for (const statement of file.statements) {
        if (ts.isImportDeclaration(statement))
            cutUnused(statement, used, edits);
        else if (declared.includes(statement))
            declare(statement, file, edits);
        else
            edits.push({ start: statement.pos, end: statement.end, text: "" });
    }
    const text = editedText(source, edits);
    // Without an export list, compilers take every declaration of the file for exported.
    return declared.every((statement) => isExported(statement)) && declared.length > 0
        ? text
        : `${text}\nexport {};\n`;
}
/** Types stay where exported declarations may need them; what runs, only if it is exported. */
function isDeclared(statement) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        return true;
    return !ts.isImportDeclaration(statement) && isExported(statement);
}
function isExported(statement) {
    if (ts.isExportDeclaration(statement))
        return true;
    return exportOf(statement) !== undefined;
}
function exportOf(statement) {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    return modifiers?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}
function declare(statement, file, edits) {
    const isFunction = ts.isFunctionDeclaration(statement);
    if (!isFunction && !ts.isVariableStatement(statement) && !ts.isEnumDeclaration(statement))
        return;
    const end = exportOf(statement)?.end ?? statement.getStart(file);
    edits.push({ start: end, end, text: " declare" });
    if (isFunction && statement.body) {
        edits.push({ start: statement.body.pos, end: statement.body.end, text: ";" });
    }
    if (!ts.isVariableStatement(statement))
        return;
    for (const { name, type, initializer } of statement.declarationList.declarations) {
        if (type || !initializer)
            continue;
        edits.push({
            start: name.end,
            end: initializer.end,
            text: `: ${constantType(initializer, file)}`,
        });
    }
}
/** The type of a literal that is `as const`. */
function constantType(node, file) {
    if (ts.isAsExpression(node))
        return constantType(node.expression, file);
    if (ts.isArrayLiteralExpression(node)) {
        return `readonly [${node.elements.map((each) => constantType(each, file)).join(", ")}]`;
    }
    if (!ts.isObjectLiteralExpression(node))
        return node.getText(file);
    const members = node.properties.flatMap((property) => ts.isPropertyAssignment(property)
        ? `readonly ${property.name.getText(file)}: ${constantType(property.initializer, file)};\n`
        : []);
    return `{\n${members.join("")}}`;
}
/** The identifiers in what is declared, bodies aside. */
function namesUsed(statements) {
    const names = new Set();
    const visit = (node) => {
        if (ts.isIdentifier(node))
            names.add(node.text);
        else if (!ts.isBlock(node))
            ts.forEachChild(node, visit);
    };
    for (const statement of statements)
        visit(statement);
    return names;
}
function cutUnused({ importClause, pos, end }, used, edits) {
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings))
        return;
    const { elements } = bindings;
    const isUnused = ({ name }) => !used.has(name.text);
    if (elements.every(isUnused))
        edits.push({ start: pos, end, text: "" });
    else {
        for (const [index, element] of elements.entries()) {
            if (!isUnused(element))
                continue;
            edits.push({ start: element.pos, end: elements[index + 1]?.pos ?? element.end, text: "" });
        }
    }
}
