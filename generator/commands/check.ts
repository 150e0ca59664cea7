import { createTwoFilesPatch } from "diff";
import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import type { FilePlace } from "../model/place.js";
import type { FileComparison } from "../write/compare-output.js";
import { changedPages, lastGoodFactsName } from "../write/last-good-facts.js";
import { manifestName } from "../write/manifest.js";
import { examine } from "./examine.js";
import { graded } from "./graded.js";
import type { RunContext } from "./run-context.js";
import { shownPath } from "./shown-path.js";

/** What `check` has found. */
export interface CheckResult {
  /** Files relative to the folder the run was started in; `detail` is a unified diff. */
  readonly diagnostics: readonly Diagnostic[];
  readonly pages: number;
  /** Files that were looked at. */
  readonly files: number;
}

/**
 * Compare a target's output folder with its docs; writes nothing.
 *
 * @throws {UserError} if the docs or the output cannot be read.
 */
export async function checkTarget(target: Target, context: RunContext): Promise<CheckResult> {
  const { cwd } = context;
  const {
    diagnostics,
    inError,
    manifest,
    comparisons = [],
    kept,
    files,
    pages,
    remember,
  } = await examine(target, context);
  const found: Diagnostic[] = [];
  const isKept = (page: string): boolean => kept.includes(page);
  for (const comparison of comparisons) {
    // Where a page in error says what it last said, nobody knows.
    const { state, expected } = comparison;
    if (state === "stale" && isMap(comparison) && expected?.sources.some(isKept)) continue;
    const difference = await finding(comparison, target, cwd);
    if (difference) found.push(difference);
  }
  if (manifest === undefined) found.push(missingManifest(target, cwd));
  const isUpToDate = JSON.stringify(manifest?.kept) === JSON.stringify(kept.toSorted());
  if (isUpToDate && comparisons.every(({ state }) => state === "same")) remember();
  const broken = new Set(inError.map(({ place }) => place.file));
  // Of a page in error that is all there is to say; others may be wrong about each other.
  const errors = diagnostics.filter(
    ({ severity, place }) => severity === "error" && !broken.has(place.file),
  );
  return {
    diagnostics: graded([...inError, ...errors, ...found], target.findings.severities),
    pages,
    files,
  };
}

/** A map of declarations to the docs: it says where they say something, and not what. */
function isMap({ path }: FileComparison): boolean {
  return path.endsWith(".map");
}

/** Without it, the next run would not know the files as its own. */
function missingManifest({ out }: Target, cwd: string): Diagnostic {
  const file = shownPath(`${out}/${manifestName}`, cwd);
  return diagnostic("missing-file", { file }, fileStart(file));
}

/** The finding about a file, with the docs behind it and the difference. */
async function finding(
  comparison: FileComparison,
  target: Target,
  cwd: string,
): Promise<Diagnostic | undefined> {
  const file = shownPath(`${target.out}/${comparison.path}`, cwd);
  if (comparison.state === "same") return undefined;
  const { expected } = comparison;
  const actual = comparison.actual();
  const text = await expected?.text();
  const place = { ...fileStart(file), ...lineOfDifference(actual, text) };
  const isFacts = comparison.path === lastGoodFactsName;
  const docs = isFacts ? changedPages(actual, text) : (expected?.sources ?? []);
  const related = docs.map((page) => ({
    message: "the docs page behind it",
    place: fileStart(shownPath(`${target.docs}/${page}`, cwd)),
  }));
  // Lines of thousands of characters: the pages they are of say more.
  const detail =
    actual === undefined || text === undefined || isFacts
      ? {}
      : {
          detail: createTwoFilesPatch(file, file, actual, text, "as it is", "as the docs say"),
        };
  const made = (found: Diagnostic): Diagnostic => ({ ...found, ...detail });
  switch (comparison.state) {
    case "missing":
      return made(diagnostic("missing-file", { file }, place, related));
    case "stale":
      if (isMap(comparison)) return diagnostic("stale-map", { file }, fileStart(file), related);
      return made(diagnostic("stale-file", { file }, place, related));
    case "reformatted":
      return made(diagnostic("format-only", { file }, place, related));
    case "edited":
      return made(
        diagnostic("edited-file", { file, consequence: "the docs say otherwise" }, place, related),
      );
    case "orphaned":
      return made(diagnostic("orphaned-file", { file }, place, related));
    case "editedOrphan":
      return made(
        diagnostic(
          "edited-file",
          { file, consequence: "the docs no longer yield it" },
          place,
          related,
        ),
      );
  }
}

function fileStart(file: string): FilePlace {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** The first line that differs. */
function lineOfDifference(actual = "", expected = ""): { line: number; endLine: number } {
  const lines = expected.split("\n");
  const index = actual.split("\n").findIndex((line, at) => line.replace(/\r$/, "") !== lines[at]);
  const line = Math.max(0, index) + 1;
  return { line, endLine: line };
}
