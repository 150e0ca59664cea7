import type { Build } from "./esbuild-build.js";
import type { TypedownPluginOptions } from "./generation.js";
export type { TypedownPluginOptions };
/** A plugin of esbuild. */
export interface TypedownPlugin {
    readonly name: string;
    setup(build: Build): void;
}
/** Generate types before every build; a watch builds again when docs change. */
export declare const typedown: (options?: TypedownPluginOptions) => TypedownPlugin;
