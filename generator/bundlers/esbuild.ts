import type { Build } from "./esbuild-build.js";
import type { TypedownPluginOptions } from "./generation.js";
import { plugin } from "./plugin.js";

export type { TypedownPluginOptions };

/** A plugin of esbuild. */
export interface TypedownPlugin {
  readonly name: string;
  setup(build: Build): void;
}

/** Generate types before every build; a watch builds again when docs change. */
export const typedown = plugin.esbuild as (options?: TypedownPluginOptions) => TypedownPlugin;
