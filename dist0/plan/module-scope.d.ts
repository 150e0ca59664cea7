import type { OutputOptions } from "../model/options.js";
import type { ModuleNames } from "../model/output-plan.js";
/** Where a module is. */
export interface ModulePath {
    readonly folder: string;
    readonly module: string;
}
/** The names of one module: its own, and those it imports, each under a free local name. */
export interface ModuleScope {
    /** The local name of another module's name; imports it when first asked for. */
    readonly use: (from: ModulePath, name: string) => string;
    readonly imports: () => ModuleNames[];
}
/** Start a module that declares some names itself. */
export declare function moduleScope(here: ModulePath, own: readonly string[], options: Pick<OutputOptions, "importExtension">): ModuleScope;
/** The specifier of a module as seen from another one. */
export declare function specifierOf(here: Pick<ModulePath, "folder">, there: ModulePath, { importExtension }: Pick<OutputOptions, "importExtension">): string;
