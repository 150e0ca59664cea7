import type { Diagnostic } from "../diagnostics/diagnostic.js";
/** Findings with their files as the user types them: from below `folder` to relative to `cwd`. */
export declare function shownIn(findings: readonly Diagnostic[], folder: string, cwd: string): Diagnostic[];
/** A path relative to `cwd` if it is below it, else absolute; with `/` on every system. */
export declare function shownPath(file: string, cwd: string): string;
