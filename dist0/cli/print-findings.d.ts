import type { GenerateResult } from "../commands/generate.js";
import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { FindingFormat } from "../model/finding-format.js";
import type { Output } from "./output.js";
/** Findings in the form asked for, ready for standard output. */
export declare function printFindings(findings: readonly Diagnostic[], { command, format, cwd }: {
    command: string;
    format: FindingFormat;
    cwd: string;
}): string;
/** Say which pages in error keep the types they last had. */
export declare function noteKept({ docs }: Pick<Target, "docs">, { kept }: Pick<GenerateResult, "kept">, cwd: string, { note }: Pick<Output, "note">): void;
