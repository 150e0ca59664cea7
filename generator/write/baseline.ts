import fs from "node:fs";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import { fingerprints } from "../diagnostics/fingerprints.js";

/** Findings that were known when the baseline was written: their rule and file, by fingerprint. */
export type Baseline = ReadonlyMap<string, string>;

/** What a baseline makes of findings. */
export interface BaselinedFindings {
  /** Those it does not know. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many it knows. */
  readonly known: number;
  /** Known ones that are gone: rule and file. */
  readonly gone: readonly string[];
}

/**
 * Leave out the findings that a baseline knows.
 *
 * @param inError - Files of which only the first error was found: the rest is not gone.
 */
export function withoutKnown(
  findings: readonly Diagnostic[],
  baseline: Baseline,
  inError: ReadonlySet<string>,
): BaselinedFindings {
  const prints = fingerprints(findings);
  const present = new Set(prints);
  const diagnostics = findings.filter((_, index) => !baseline.has(prints[index] ?? ""));
  const gone = [...baseline]
    .filter(([print]) => !present.has(print))
    .map(([, what]) => what)
    .filter((what) => !inError.has(what.slice(what.indexOf(" ") + 1)));
  return { diagnostics, known: findings.length - diagnostics.length, gone };
}

/**
 * @param file - Its absolute path; without a file, nothing is known.
 * @throws {UserError} if the file cannot be read or is damaged.
 */
export function readBaseline(file: string, shown: string): Baseline {
  let text: string;
  try {
    text = fs.readFileSync(file, "utf8");
  } catch (error) {
    if (isFault(error, "ENOENT")) return new Map();
    if (isFault(error)) throw new UserError(`Cannot read the baseline \`${shown}\`: ${error.code}`);
    throw error;
  }
  const findings = parse(text);
  if (!findings) {
    throw new UserError(
      `Cannot read the baseline \`${shown}\`: it is damaged; write it anew with \`typedown lint --update-baseline\``,
    );
  }
  return findings;
}

/** Write down today's findings, one a line, sorted: it merges well. */
export function writeBaseline(file: string, shown: string, findings: readonly Diagnostic[]): void {
  const prints = fingerprints(findings);
  const lines = findings
    .map(({ ruleId, place }, index) => [prints[index] ?? "", `${ruleId} ${place.file}`] as const)
    .toSorted(([a, what], [b, other]) => (what === other ? order(a, b) : order(what, other)))
    .map(([print, what]) => `    ${JSON.stringify(print)}: ${JSON.stringify(what)}`);
  const text = `{\n  "version": 1,\n  "findings": {\n${lines.join(",\n")}\n  }\n}\n`;
  try {
    // A link of that name, or what a killed run has left there, is not written through.
    const temporary = `${file}.tmp`;
    fs.rmSync(temporary, { force: true });
    fs.writeFileSync(temporary, text, { flag: "wx" });
    fs.renameSync(temporary, file);
  } catch (error) {
    if (isFault(error))
      throw new UserError(`Cannot write the baseline \`${shown}\`: ${error.code}`);
    throw error;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function parse(text: string): Baseline | undefined {
  try {
    const { version, findings }: { version?: unknown; findings?: unknown } = JSON.parse(text);
    if (version !== 1 || typeof findings !== "object" || findings === null) return undefined;
    return new Map(Object.entries(findings).map(([print, what]) => [print, String(what)]));
  } catch {
    return undefined;
  }
}
