import type { ImportDeclarationStructure } from "ts-morph";
import type { ModuleNames } from "../model/output-plan.js";
import { StructureKind } from "./ts-morph.js";

/** The import declarations of a module. */
export function emitImports(
  imports: readonly ModuleNames[],
  { typeOnly }: { typeOnly: boolean },
): ImportDeclarationStructure[] {
  return imports.map(({ specifier, names }) => ({
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: typeOnly,
    moduleSpecifier: specifier,
    namedImports: names.map(({ name, alias }) =>
      alias === undefined ? { name } : { name, alias },
    ),
  }));
}
