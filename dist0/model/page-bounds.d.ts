import type { Place } from "./place.js";
/** Why a page cannot be read in bounded time, and where that shows. */
export type PageExcess = {
    readonly place: Place;
} & ({
    readonly kind: "deep";
}
/** Of these so many, and so many are allowed: 1200000 `characters in the page`. */
 | {
    readonly kind: "large";
    readonly what: string;
    readonly size: number;
    readonly limit: number;
});
/**
 * Find out whether a page is too large or too deep to be read, from its text alone: parsers of
 * Markdown and YAML are quadratic in much of it, and some of them end the process. One pass, in time
 * linear to the length, with the same answer on every machine.
 */
export declare function pageExcess(source: string): PageExcess | undefined;
