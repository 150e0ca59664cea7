import type { Generation } from "./generation.js";
/** What is used of esbuild's `PluginBuild`. */
export interface Build {
    readonly initialOptions: {
        absWorkingDir?: string;
    };
    onStart(listener: () => Promise<StartResult>): void;
    onResolve(options: {
        filter: RegExp;
    }, listener: (question: Question) => Promise<Answer | undefined>): void;
    resolve(path: string, options: EntryPoint): Promise<{
        path: string;
        errors: readonly unknown[];
    }>;
}
/** Which file is meant, asked by an import or for an entry point. */
interface Question {
    path: string;
    kind: string;
    importer: string;
    namespace: string;
    resolveDir: string;
    pluginData?: unknown;
}
interface EntryPoint extends Omit<Question, "path"> {
    kind: "entry-point";
}
interface Answer {
    path?: string;
    errors?: Message[];
    watchFiles: string[];
    watchDirs: string[];
}
interface StartResult {
    warnings: Message[];
}
interface Message {
    text: string;
    location?: {
        file: string;
        line: number;
        column: number;
    };
}
/**
 * Generate before every build, and let a watch build again when docs or config change. esbuild takes
 * files and folders to watch only with the answer to a question: here, where an entry point is. The
 * answer is esbuild's own, asked for with `asked`, so that the question is not answered twice.
 */
export declare function followBuild(build: Build, generate: Generation): void;
export {};
