import type { Report } from "./report.js";
/**
 * For people: `file:line:column  severity  rule  message`, below it the source line with the place
 * marked, then related places and a diff.
 */
export declare function renderText({ diagnostics, sourceLine }: Report): string;
