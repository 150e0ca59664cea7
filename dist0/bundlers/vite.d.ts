import type { TypedownPluginOptions } from "./generation.js";
import type { BuildContext } from "./rollup-build.js";
import type { DevServer } from "./vite-server.js";
export type { TypedownPluginOptions };
/** A plugin of Vite. */
export interface TypedownPlugin {
    readonly name: string;
    configResolved(config: {
        readonly root: string;
    }): void;
    buildStart(this: BuildContext): Promise<void>;
    configureServer(server: DevServer): void;
}
/** Generate types before every build, and while docs are edited in development. */
export declare const typedown: (options?: TypedownPluginOptions) => TypedownPlugin;
