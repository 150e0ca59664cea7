import fs from "node:fs";
import path from "node:path";
import type { GenerateResult } from "../commands/generate.js";
import { shownPath } from "../commands/shown-path.js";
import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { FindingFormat } from "../model/finding-format.js";
import { renderers, sortedFindings } from "../report/report.js";
import type { Output } from "./output.js";

/** Findings in the form asked for, ready for standard output. */
export function printFindings(
  findings: readonly Diagnostic[],
  { command, format, cwd }: { command: string; format: FindingFormat; cwd: string },
): string {
  const render = renderers[format];
  return render({
    command,
    diagnostics: sortedFindings(findings),
    sourceLine: sourceLines(cwd),
  });
}

/** Say which pages in error keep the types they last had. */
export function noteKept(
  { docs }: Pick<Target, "docs">,
  { kept }: Pick<GenerateResult, "kept">,
  cwd: string,
  { note }: Pick<Output, "note">,
): void {
  for (const page of kept) {
    note(`kept: ${shownPath(path.join(docs, page), cwd)} is in error, its types stay as they were`);
  }
}

/** Reads each file once, when a finding in it is shown. */
function sourceLines(cwd: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(path.resolve(cwd, file));
    files.set(file, lines);
    return lines[line - 1];
  };
}

/** Findings may be about files that are not there. */
function readLines(file: string): readonly string[] {
  try {
    // Columns do not count a byte order mark.
    return fs
      .readFileSync(file, "utf8")
      .replace(/^\ufeff/, "")
      .split(/\r\n|\n|\r/);
  } catch {
    return [];
  }
}
