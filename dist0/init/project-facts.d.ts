/** What `init` has found out about a project. Plain data: the plan is made from it alone. */
import type { FilePlace } from "../model/place.js";
export interface ProjectFacts {
    /** The project's folder below its repository, with `/`; empty where they are the same. */
    readonly inRepository: string;
    readonly packageManager: PackageManager;
    /** Whether `packageManager` is pinned by package.json: then CI need not choose a version. */
    readonly pinsPackageManager: boolean;
    readonly lockFile: boolean;
    /** The text of package.json, if there is one. */
    readonly manifest: string | undefined;
    /** `"type": "module"`. */
    readonly isModule: boolean;
    readonly hasTypeScript: boolean;
    readonly hasSourceFolder: boolean;
    readonly compiler: CompilerFacts | undefined;
    readonly dependsOnTypedown: boolean;
    /** The docs folders of the config; without one, those nearby, best first. */
    readonly docs: readonly DocsFolder[];
    /** The config there already is: its name and its output folders. */
    readonly config: {
        readonly file: string;
        readonly out: readonly string[];
    } | undefined;
    readonly gitAttributes: string | undefined;
    /** The texts of the CI jobs there are, by file name. */
    readonly workflows: ReadonlyMap<string, string>;
}
export declare const packageManagers: readonly ["npm", "pnpm", "yarn", "yarn-classic", "bun"];
export type PackageManager = (typeof packageManagers)[number];
/** A folder with pages that declare types. */
export interface DocsFolder {
    /** Relative to the project, with `/`. */
    readonly folder: string;
    /** Where it is on GitHub, as far as its checkout says so. */
    readonly origin: {
        readonly repository: string;
        readonly branch: string;
        readonly path: string;
    } | undefined;
    readonly isInRepository: boolean;
}
/** What a tsconfig says with all it extends. */
export interface CompilerFacts {
    /** The file that was read first. */
    readonly file: string;
    readonly options: ReadonlyMap<string, CompilerOption>;
    /** `files` and `include` together; `undefined` where neither is given and everything is taken. */
    readonly include: readonly string[] | undefined;
}
export interface CompilerOption {
    /** Words in lower case, as the compiler compares them; paths as written. */
    readonly value: string | boolean;
    /** The file is absolute. */
    readonly place: FilePlace;
}
