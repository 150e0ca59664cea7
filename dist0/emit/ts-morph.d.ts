import type * as TsMorph from "ts-morph";
/**
 * What is used of ts-morph, required and not imported: it is CommonJS, and to import names of that, Node reads
 * all of it (nine megabytes, for TypeScript is in it) once more to find them.
 */
export declare const printStructure: typeof TsMorph.printStructure, StructureKind: typeof TsMorph.StructureKind, ts: typeof TsMorph.ts, VariableDeclarationKind: typeof TsMorph.VariableDeclarationKind;
