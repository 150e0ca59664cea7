import type { TypedownPluginOptions } from "./generation.js";
import type { BuildContext } from "./rollup-build.js";
export type { TypedownPluginOptions };
/** A plugin of Rolldown. */
export interface TypedownPlugin {
    readonly name: string;
    buildStart(this: BuildContext): Promise<void>;
}
/** Generate types before every build; a watch builds again when docs change. */
export declare const typedown: (options?: TypedownPluginOptions) => TypedownPlugin;
