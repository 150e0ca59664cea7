import type { ImportDeclarationStructure } from "ts-morph";
import type { ModuleNames } from "../model/output-plan.js";
/** The import declarations of a module. */
export declare function emitImports(imports: readonly ModuleNames[], { typeOnly }: {
    typeOnly: boolean;
}): ImportDeclarationStructure[];
