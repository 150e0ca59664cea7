import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { FindingFormat } from "../model/finding-format.js";
/** The findings of one run, ready to be rendered. */
export interface Report {
    readonly command: string;
    /** In the order they are shown: by file and place. */
    readonly diagnostics: readonly Diagnostic[];
    /** The text of a line of a file that findings are in, if it can be had. */
    readonly sourceLine: (file: string, line: number) => string | undefined;
}
/** One renderer a format. For a new format: a row here and in `model/finding-format.ts`. */
export declare const renderers: Readonly<Record<FindingFormat, (report: Report) => string>>;
/** Findings by file, place and rule. */
export declare function sortedFindings(findings: readonly Diagnostic[]): Diagnostic[];
