/** A row of the table of settings: what a value may be, what it is for, and what it is if not given. */
export type Setting = {
    /** Which commands take it as a flag: those that read docs, have output, report findings, or one. */
    readonly group: "reading" | "output" | "findings" | "comparison" | "lint";
    /** Markdown, one or two sentences. */
    readonly description: string;
} & ({
    readonly kind: "path" | "text";
    readonly default: string | undefined;
} | {
    readonly kind: "boolean";
    readonly default: boolean;
} | {
    readonly kind: "integer";
    readonly minimum: number;
    readonly default: number | undefined;
} | {
    readonly kind: "choice";
    readonly of: readonly string[];
    readonly default: string;
} | {
    readonly kind: "list";
    readonly of?: readonly string[];
    readonly default: readonly string[];
}
/** Lists of texts by key. */
 | {
    readonly kind: "map";
    readonly keys: readonly string[];
    readonly default: object;
}
/** A severity by rule id. */
 | {
    readonly kind: "severities";
    readonly default: object;
});
