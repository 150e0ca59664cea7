import type { Report } from "./report.js";
/**
 * For programs: `{ version, command, counts, diagnostics }`; each diagnostic with its fingerprint,
 * which stays the same when lines move. The version changes when a field goes or changes meaning.
 */
export declare function renderJson({ command, diagnostics }: Report): string;
