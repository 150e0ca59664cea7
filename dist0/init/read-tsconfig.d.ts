import type { CompilerFacts } from "./project-facts.js";
/** The tsconfig that an editor takes for the files of a folder: the nearest, in it or above. */
export declare function nearestCompilerFacts(folder: string): CompilerFacts | undefined;
/** The nearest file of a name, in a folder or above it. */
export declare function nearestFile(folder: string, name: string): string | undefined;
/** The text of a file; `undefined` where there is none to be had. */
export declare function readIfThere(file: string): string | undefined;
