import { StructureKind } from "./ts-morph.js";
/** A barrel: what each module of the folder exports, and the namespaces. */
export function emitIndex({ exports, namespaces }) {
    return [
        ...namespaces.map(({ specifier, name }) => ({
            kind: StructureKind.ExportDeclaration,
            moduleSpecifier: specifier,
            namespaceExport: name,
        })),
        ...exports.map(({ specifier, names, typeOnly }) => ({
            kind: StructureKind.ExportDeclaration,
            isTypeOnly: typeOnly,
            moduleSpecifier: specifier,
            namedExports: names.map(({ name }) => ({ name })),
        })),
    ];
}
