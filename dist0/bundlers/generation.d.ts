import type { Diagnostic } from "../diagnostics/diagnostic.js";
/** What the plugin may be told. */
export interface TypedownPluginOptions {
    /** The config file, relative to the bundler's root; by default the `typedown.config.*` in it. */
    readonly config?: string;
}
/** What a run has come to. */
export interface Outcome {
    readonly errors: readonly Diagnostic[];
    /** A line about the warnings, if there are any. */
    readonly warning: string | undefined;
    /** What fails a build: a line for each error. */
    readonly failure: string | undefined;
    /** The config file, absolute. */
    readonly config: string | undefined;
    /** The docs folders, absolute; `undefined` if the config cannot be used. */
    readonly docs: readonly string[] | undefined;
}
/**
 * Write the types of every target of a config, relative to the bundler's root. A config or docs that
 * cannot be used fail a build as errors do; anything else that is thrown is a bug.
 */
export type Generation = (root: string) => Promise<Outcome>;
/** Runs one after the other: two at a time would write the same files. */
export declare function createGeneration({ config }: TypedownPluginOptions): Generation;
