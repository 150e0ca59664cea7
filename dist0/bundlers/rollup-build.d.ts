import type { Generation, Outcome } from "./generation.js";
/** What is used of Rollup's `PluginContext`, which Vite and Rolldown have, too. */
export interface BuildContext {
    addWatchFile(file: string): void;
    error(message: string): never;
    warn(message: string): void;
}
/** Generate before a build, and let a watch build again when docs or config change. */
export declare function startBuild(build: BuildContext, root: string, generate: Generation): Promise<void>;
/** Tell of warnings. */
export declare function warn(build: BuildContext, { warning }: Outcome): void;
