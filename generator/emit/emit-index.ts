import type { ExportDeclarationStructure } from "ts-morph";
import type { IndexFilePlan } from "../model/output-plan.js";
import { StructureKind } from "./ts-morph.js";

/** A barrel: what each module of the folder exports, and the namespaces. */
export function emitIndex({ exports, namespaces }: IndexFilePlan): ExportDeclarationStructure[] {
  return [
    ...namespaces.map(({ specifier, name }): ExportDeclarationStructure => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: specifier,
      namespaceExport: name,
    })),
    ...exports.map(({ specifier, names, typeOnly }): ExportDeclarationStructure => ({
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: typeOnly,
      moduleSpecifier: specifier,
      namedExports: names.map(({ name }) => ({ name })),
    })),
  ];
}
