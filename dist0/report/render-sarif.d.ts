import type { Report } from "./report.js";
/** For code scanning: a SARIF 2.1.0 log with one run, the rules that were broken and their help. */
export declare function renderSarif({ diagnostics }: Report): string;
