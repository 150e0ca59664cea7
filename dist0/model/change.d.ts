import type { FilePlace } from "./place.js";
/**
 * What a change means for code that was right before it. Breaking: it no longer compiles with the new
 * types, or it is refused, or it gets what it was told never comes. Dangerous: it stays right for all
 * it knew, but may meet what it does not know. Safe: nothing to do.
 */
export declare const grades: readonly ["breaking", "dangerous", "safe"];
export type Grade = (typeof grades)[number];
/** One difference in meaning between two models: plain data. */
export interface Change {
    readonly ruleId: string;
    /** What has changed, by its name before if it had one: `acme.shop.crate`, `acme.shop.crate/form`. */
    readonly subject: string;
    /** For code that reads what the service sends. */
    readonly readers: Grade;
    /** For code that sends values to the service. */
    readonly writers: Grade;
    /** Markdown, one line, no full stop; names are in backticks and hold none themselves. */
    readonly message: string;
    /** Why it is graded so. */
    readonly why: string;
    /** Where the docs said it before: the thing itself, or what it is now a part of. */
    readonly before: FilePlace | undefined;
    /** Where they say it now: the thing itself, or what it was a part of. */
    readonly after: FilePlace | undefined;
}
/** The graver of a change's grades. */
export declare function gradeOf({ readers, writers }: Change): Grade;
