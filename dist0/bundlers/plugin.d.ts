import { type TypedownPluginOptions } from "./generation.js";
export declare const plugin: import("unplugin").UnpluginInstance<TypedownPluginOptions, boolean>;
