/**
 * What each stage is told. Nothing is optional here: the configuration fills every value in before a
 * stage runs.
 */
/** For `extract`: names a docs set has for its headings and columns, beside the built-in ones. */
export interface ReadingOptions {
    readonly headings: Readonly<Partial<Record<HeadingRole, readonly string[]>>>;
    readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
}
/** What a section holds. */
export declare const headingRoles: readonly ["properties", "relationships", "members", "sample", "derivedTypes"];
export type HeadingRole = (typeof headingRoles)[number];
/** What a table's column holds. */
export declare const columnRoles: readonly ["property", "type", "description", "member", "value"];
export type ColumnRole = (typeof columnRoles)[number];
/** For `link`. */
export interface LinkOptions {
    /** Qualified names of bases without meaning of their own. */
    readonly roots: readonly string[];
    /** The namespace of a page that names none, and the second place a short name is looked up in. */
    readonly defaultNamespace: string;
}
/** For `plan`: what the output should be. */
export interface OutputOptions {
    readonly emit: readonly Emitter[];
    /** Names or `ns.*` patterns of the types asked for; empty for all. */
    readonly types: readonly string[];
    readonly reach: "full" | "shallow";
    readonly discriminator: "auto" | "required" | "optional";
    readonly subtypeStyle: "enum" | "const" | "union";
    readonly nullability: "docs" | "never";
    readonly openEnums: boolean;
    readonly validators: boolean;
    /**
     * Write declarations and scripts instead of modules, with maps to the docs. `docs` is the path of
     * the docs folder as seen from the output folder, with `/`.
     */
    readonly declarations: {
        readonly docs: string;
    } | undefined;
    readonly maxUnionMembers: number;
    /** The ending of import specifiers. */
    readonly importExtension: ".js" | ".mjs" | ".ts" | "none";
    /** The ending of the files. */
    readonly moduleExtension: ".ts" | ".mts";
    /** What links of descriptions are relative to: an absolute URL of the docs folder; `undefined` turns links into their text. */
    readonly linkBase: string | undefined;
}
export declare const emitters: readonly ["typescript", "json-schema", "model"];
export type Emitter = (typeof emitters)[number];
