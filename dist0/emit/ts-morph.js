import { createRequire } from "node:module";
/**
 * What is used of ts-morph, required and not imported: it is CommonJS, and to import names of that, Node reads
 * all of it (nine megabytes, for TypeScript is in it) once more to find them.
 */
export const { printStructure, StructureKind, ts, VariableDeclarationKind } = createRequire(import.meta.url)("ts-morph");
