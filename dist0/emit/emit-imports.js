import { StructureKind } from "./ts-morph.js";
/** The import declarations of a module. */
export function emitImports(imports, { typeOnly }) {
    return imports.map(({ specifier, names }) => ({
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: typeOnly,
        moduleSpecifier: specifier,
        namedImports: names.map(({ name, alias }) => alias === undefined ? { name } : { name, alias }),
    }));
}
