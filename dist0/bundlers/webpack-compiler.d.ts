import type { Generation } from "./generation.js";
/** What is used of the `Compiler` of webpack and Rspack. */
export interface Compiler {
    /** The bundler's root. */
    readonly context: string;
    readonly hooks: {
        readonly run: AsyncHook;
        readonly watchRun: AsyncHook;
        readonly thisCompilation: {
            tap(name: string, listener: (compilation: Compilation) => void): void;
        };
    };
}
interface AsyncHook {
    tapPromise(name: string, listener: () => Promise<void>): void;
}
interface Compilation {
    readonly errors: {
        push(error: Error): unknown;
    };
    readonly warnings: {
        push(error: Error): unknown;
    };
    readonly fileDependencies: {
        add(file: string): unknown;
    };
    readonly contextDependencies: {
        add(folder: string): unknown;
    };
}
/**
 * Generate before every compilation, and let a watch compile again when docs or config change. Not in
 * the hook `make`, where other bundlers' `buildStart` would be: there modules are already being read.
 */
export declare function followCompiler(compiler: Compiler, generate: Generation): void;
export {};
