import path from "node:path";
import { ts } from "ts-morph";
import { expect } from "vitest";
import type { FilePlan, TypeFilePlan } from "../../generator/model/output-plan.js";

const { SyntaxKind: Kind } = ts;

/** What a generated module may consist of, and nothing else: no template, no `new`, no `import()`. */
const allowedKinds = new Set([
  Kind.SourceFile,
  Kind.EndOfFileToken,
  // Declarations and what they are made of.
  Kind.ImportDeclaration,
  Kind.ImportClause,
  Kind.NamedImports,
  Kind.ImportSpecifier,
  Kind.ExportDeclaration,
  Kind.NamedExports,
  Kind.ExportSpecifier,
  Kind.NamespaceExport,
  Kind.InterfaceDeclaration,
  Kind.HeritageClause,
  Kind.ExpressionWithTypeArguments,
  Kind.PropertySignature,
  Kind.IndexSignature,
  Kind.TypeAliasDeclaration,
  Kind.EnumDeclaration,
  Kind.EnumMember,
  Kind.FunctionDeclaration,
  Kind.Parameter,
  Kind.VariableStatement,
  Kind.VariableDeclarationList,
  Kind.VariableDeclaration,
  Kind.ExportKeyword,
  Kind.ReadonlyKeyword,
  // Types.
  Kind.TypeReference,
  Kind.TypePredicate,
  Kind.TypeLiteral,
  Kind.TypeQuery,
  Kind.TypeOperator,
  Kind.UnionType,
  Kind.IntersectionType,
  Kind.ArrayType,
  Kind.ParenthesizedType,
  Kind.IndexedAccessType,
  Kind.LiteralType,
  Kind.NullKeyword,
  Kind.UndefinedKeyword,
  Kind.StringKeyword,
  Kind.NumberKeyword,
  Kind.BooleanKeyword,
  Kind.UnknownKeyword,
  Kind.NeverKeyword,
  Kind.VoidKeyword,
  // Statements and expressions of guards and validators.
  Kind.Block,
  Kind.IfStatement,
  Kind.ForStatement,
  Kind.ReturnStatement,
  Kind.BreakStatement,
  Kind.SwitchStatement,
  Kind.CaseBlock,
  Kind.CaseClause,
  Kind.DefaultClause,
  Kind.ExpressionStatement,
  Kind.BinaryExpression,
  Kind.PrefixUnaryExpression,
  Kind.PostfixUnaryExpression,
  Kind.ParenthesizedExpression,
  Kind.TypeOfExpression,
  Kind.AsExpression,
  Kind.CallExpression,
  Kind.PropertyAccessExpression,
  Kind.ElementAccessExpression,
  Kind.ArrayLiteralExpression,
  Kind.ObjectLiteralExpression,
  Kind.PropertyAssignment,
  Kind.Identifier,
  Kind.StringLiteral,
  Kind.NumericLiteral,
  Kind.TrueKeyword,
  Kind.FalseKeyword,
]);

/** What modules of each kind may hold at their top. */
const statements: Readonly<Record<string, readonly ts.SyntaxKind[]>> = {
  type: [
    Kind.ImportDeclaration,
    Kind.InterfaceDeclaration,
    Kind.TypeAliasDeclaration,
    Kind.FunctionDeclaration,
  ],
  enum: [Kind.TypeAliasDeclaration, Kind.VariableStatement],
  subtype: [Kind.EnumDeclaration, Kind.VariableStatement, Kind.TypeAliasDeclaration],
  validator: [Kind.ImportDeclaration, Kind.FunctionDeclaration],
  index: [Kind.ExportDeclaration],
};

/** The expressions that generated statements consist of, beside what a module declares or imports. */
const words =
  /^(?:value|object|options|partial|walk|field|tag|undefined|Array|Object|Number|Omit|isArray|hasOwn|isFinite|problems|length|steps|push|pop|const|(?:item|index|before)\d+)$/;

/** Text that hides or reorders what it says, or ends a line where one does not expect it. */
const hidden = /[^\P{Cc}\n\t]|\p{Cs}|[\u2028-\u202e\u2066-\u2069\ufeff]/u;

/**
 * Hold a generated TypeScript module against its plan: it parses, it consists of what the generator
 * writes, and whatever of it comes from docs is in strings and comments, or a name where names are.
 *
 * @param modules - The paths of all modules, which it may import.
 */
export function checkSource(plan: FilePlan, text: string, modules: ReadonlySet<string>): void {
  expect(!hidden.test(text), `${plan.path} hides nothing`).toBe(true);
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext, false) as ParsedFile;
  expect(file.parseDiagnostics.map(({ messageText }) => messageText)).toEqual([]);
  expect([...file.pragmas.keys()], "pragmas").toEqual([]);
  expect(file.commentDirectives ?? [], "directives").toEqual([]);
  if (plan.kind === "runtime" || plan.kind === "validation") return;
  const allowed = statements[plan.kind] ?? [];
  expect(file.statements.filter(({ kind }) => !allowed.includes(kind))).toEqual([]);
  const names = namesOf(file);
  // A guard of thousands of properties is as deep: no recursion.
  const left: [node: ts.Node, parent: ts.Node | undefined][] = [[file, undefined]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, parent] = next;
    const isSign = node.kind >= Kind.FirstPunctuation && node.kind <= Kind.LastPunctuation;
    if (!isSign && !allowedKinds.has(node.kind)) {
      throw new Error(`Unexpected ${Kind[node.kind]} in ${text}`);
    }
    checkTags(node);
    if (ts.isStringLiteral(node) && parent && isSpecifier(parent)) checkSpecifier(node.text);
    if (ts.isIdentifier(node) && parent && !isDocumented(node, parent)) {
      const isKnown = names.has(node.text) || words.test(node.text);
      if (!isKnown) throw new Error(`Unexpected \`${node.text}\` in ${text}`);
    }
    ts.forEachChild(node, (child) => void left.push([child, node]));
  }
  if (plan.kind === "type") expect(interfacesOf(file)).toEqual(plannedInterfaces(plan));

  function checkSpecifier(specifier: string): void {
    const target = path.posix.join(path.posix.dirname(plan.path), specifier);
    const bare = target.replace(/\.m?[jt]s$/, "");
    expect(/^\.\.?\//.test(specifier) && modules.has(bare), `import of ${specifier}`).toBe(true);
  }
}

/** What the compiler keeps of a file and does not tell in its types. */
type ParsedFile = ts.SourceFile & {
  readonly parseDiagnostics: readonly ts.Diagnostic[];
  readonly pragmas: ReadonlyMap<string, unknown>;
  readonly commentDirectives: readonly unknown[] | undefined;
};

/** Descriptions cannot bring tags of their own. */
function checkTags(node: ts.Node): void {
  for (const { tags = [], comment } of (node as { jsDoc?: readonly ts.JSDoc[] }).jsDoc ?? []) {
    for (const { tagName } of tags) {
      if (tagName.text !== "deprecated" && tagName.text !== "readonly") {
        throw new Error(`Unexpected tag \`@${tagName.text}\``);
      }
    }
    if (typeof comment === "object" && comment.some(({ kind }) => kind !== Kind.JSDocText)) {
      throw new Error("Unexpected link in a doc comment");
    }
  }
}

function isSpecifier(parent: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}

/** A name that docs may have given, where it is but a name: of a property, or of what is exported again. */
function isDocumented(node: ts.Identifier, parent: ts.Node): boolean {
  if (
    ts.isPropertySignature(parent) ||
    ts.isEnumMember(parent) ||
    ts.isPropertyAssignment(parent)
  ) {
    return parent.name === node;
  }
  if (ts.isParameter(parent) && parent.parent && ts.isIndexSignatureDeclaration(parent.parent)) {
    return true;
  }
  return ts.isExportSpecifier(parent) || ts.isNamespaceExport(parent) || ts.isParameter(parent);
}

/** What a module imports and declares. */
function namesOf(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (!bindings || !ts.isNamedImports(bindings)) continue;
      for (const { name, propertyName } of bindings.elements) {
        names.add(name.text).add(propertyName?.text ?? name.text);
      }
    } else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) names.add(name.text);
      }
    } else if ("name" in statement && ts.isIdentifier(statement.name as ts.Node)) {
      names.add((statement.name as ts.Identifier).text);
    }
  }
  return names;
}

/** The interfaces of a module and the names of their members, as the compiler reads them. */
function interfacesOf(file: ts.SourceFile): unknown[] {
  return file.statements.filter(ts.isInterfaceDeclaration).flatMap(({ name, members }) => {
    const properties = members.filter(ts.isPropertySignature).map((member) => member.name);
    const texts = properties.map((each) => ("text" in each ? each.text : undefined));
    return { name: name.text, members: texts };
  });
}

function plannedInterfaces({ interfaces, map }: TypeFilePlan): unknown[] {
  const all = interfaces.map(({ name, members }) => {
    return { name, members: members.map((member) => member.name) };
  });
  const literals = map && { name: map.name, members: map.entries.map(({ literal }) => literal) };
  return literals ? [...all, literals] : all;
}
