import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { FindingFormat } from "../model/finding-format.js";
import { renderGithub } from "./render-github.js";
import { renderJson } from "./render-json.js";
import { renderSarif } from "./render-sarif.js";
import { renderText } from "./render-text.js";

/** The findings of one run, ready to be rendered. */
export interface Report {
  readonly command: string;
  /** In the order they are shown: by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a line of a file that findings are in, if it can be had. */
  readonly sourceLine: (file: string, line: number) => string | undefined;
}

/** One renderer a format. For a new format: a row here and in `model/finding-format.ts`. */
export const renderers: Readonly<Record<FindingFormat, (report: Report) => string>> = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  github: renderGithub,
};

/** Findings by file, place and rule. */
export function sortedFindings(findings: readonly Diagnostic[]): Diagnostic[] {
  return [...findings].toSorted(
    (a, b) =>
      order(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      order(a.ruleId, b.ruleId) ||
      order(a.message, b.message),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
