import type { TypedownPluginOptions } from "./generation.js";
import type { Compiler } from "./webpack-compiler.js";
export type { TypedownPluginOptions };
/** A plugin of Rspack. */
export interface TypedownPlugin {
    apply(compiler: Compiler): void;
}
/** Generate types before every build; a watch builds again when docs change. */
export declare const typedown: (options?: TypedownPluginOptions) => TypedownPlugin;
