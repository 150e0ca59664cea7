import type { PageExcess } from "./page-bounds.js";
/** Find the line at which a page becomes too much for the parser of Markdown. */
export declare function lineExcess(source: string): PageExcess | undefined;
