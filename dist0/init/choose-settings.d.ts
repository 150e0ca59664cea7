import type { ProjectFacts } from "./project-facts.js";
/** What the config says beside the defaults, in its order. */
export interface ChosenSettings {
    readonly docs: string;
    readonly out: string;
    readonly subtypeStyle?: "const";
    readonly importExtension?: ".ts";
    readonly moduleExtension?: ".mts";
    readonly linkBase?: string;
}
/** Settings under which the output compiles in the project. */
export declare function chooseSettings(facts: ProjectFacts, out: string | undefined): ChosenSettings;
/**
 * Whether the config can be written in TypeScript: not if the compiler would take it for a source of
 * the project, where it moves what is emitted, or counts as CommonJS, which must not export.
 */
export declare function configName(facts: ProjectFacts): "typedown.config.ts" | "typedown.config.json";
/** The text of the config file. */
export declare function configText(name: string, settings: ChosenSettings): string;
