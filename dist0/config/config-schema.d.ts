type Schema = Readonly<Record<string, unknown>>;
/** The JSON Schema (2020-12) of `typedown.config.json`. */
export declare function configSchema(): Schema;
export {};
