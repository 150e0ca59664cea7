import type { Severity } from "../diagnostics/diagnostic.js";
import type { RuleId } from "../diagnostics/rules.js";
import type { settings } from "./settings.js";
/** The value a setting takes, from its row. */
type SettingValue<Row> = Row extends {
    kind: "boolean";
} ? boolean : Row extends {
    kind: "integer";
} ? number : Row extends {
    kind: "choice";
    of: readonly (infer Choice)[];
} ? Choice : Row extends {
    kind: "list";
    of: readonly (infer Item)[];
} ? readonly Item[] : Row extends {
    kind: "list";
} ? readonly string[] : Row extends {
    kind: "map";
    keys: readonly (infer Key extends string)[];
} ? {
    readonly [K in Key]?: readonly string[];
} : Row extends {
    kind: "severities";
} ? {
    readonly [Id in RuleId]?: Severity;
} : string;
type Settings = typeof settings;
/** What a config file says of one docs folder and its output. Paths are relative to the file. */
export type Config = {
    readonly [Name in keyof Settings]?: SettingValue<Settings[Name]> | undefined;
};
/** A config with every setting that has a default filled in. */
export type FullConfig = {
    readonly [Name in keyof Settings]: SettingValue<Settings[Name]> | (undefined extends Settings[Name]["default"] ? undefined : never);
};
/** What a config file exports: one target, or several that are run one after the other. */
export type ConfigFile = Config | readonly Config[];
/** Returns its argument; in a config file, for the types. */
export declare function defineConfig<const File extends ConfigFile>(config: File): File;
export {};
