/**
 * The repository's own docs, generated, committed, and then edited in one way after the other: what each
 * command finds, and with which exit code. The table is in `drift-table.ts`.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { drifts, type Edits, examples, examplesPage } from "./drift-table.js";
import { sandboxIn } from "./sandbox.js";
import type { Flags } from "../../generator/cli/load-targets.js";
import { createOutput, type Output } from "../../generator/cli/output.js";
import { runCheck } from "../../generator/cli/run-check.js";
import { runCompare } from "../../generator/cli/run-compare.js";
import { runDiff } from "../../generator/cli/run-diff.js";
import { runLint } from "../../generator/cli/run-lint.js";
import { compareRules } from "../../generator/diagnostics/compare-rules.js";
import { extractRules } from "../../generator/diagnostics/extract-rules.js";
import { linkRules } from "../../generator/diagnostics/link-rules.js";
import { lintRules } from "../../generator/diagnostics/lint-rules.js";
import { changeRules } from "../../generator/diff/change-rules.js";

const box = sandboxIn(fs.mkdtempSync(path.join(os.tmpdir(), "typedown-drift-")));

beforeAll(() => {
  const project = path.join(import.meta.dirname, "../..");
  fs.cpSync(path.join(project, "docs-input"), path.join(box.folder, "docs-input"), {
    recursive: true,
  });
  box.write("service.csdl", fs.readFileSync(path.join(import.meta.dirname, "drift.csdl"), "utf8"));
  box.write(examples, examplesPage);
  box.write(".gitignore", "node_modules/\n");
  git("init", "--quiet");
  commit();
  git("tag", "start");
}, 120_000);
afterEach(() => {
  git("reset", "--quiet", "--hard", "start");
  git("clean", "--quiet", "-d", "--force");
});
afterAll(() => fs.rmSync(box.folder, { recursive: true, force: true }));

for (const { what, before, edits, expected } of drifts) {
  test(`${what}`, async () => {
    if (before) {
      make(before);
      commit();
    }
    make(edits);
    const results: string[] = [];
    for (const command of commands) results.push(await foundBy(command));
    expect(`\n${results.join("")}`).toBe(expected);
  });
}

const withoutRow = {
  "enum-translated": "takes a page in another language",
  "page-too-deep": "takes a page that would say nothing else",
  "page-too-large": "takes a page that would say nothing else",
  "property-name-translated": "takes a page in another language",
  "base-type-too-deep": "takes a page of 33 types, or as many pages",
};

test("each rule of `lint`, `compare` and `diff` is found in some row", () => {
  const rules = { ...extractRules, ...linkRules, ...lintRules, ...compareRules, ...changeRules };
  // What is gone is not found; the last word of any other line is a rule.
  const lines = drifts.flatMap(({ expected }) => expected.split("\n"));
  const found = new Set(
    lines.filter((line) => !line.includes(" gone: ")).map((line) => line.split(" ").at(-1)),
  );
  expect(Object.keys(rules).filter((rule) => !found.has(rule))).toEqual(Object.keys(withoutRow));
});

function make(edits: Edits): void {
  for (const [file, edit] of Object.entries(edits)) {
    const before = fs.existsSync(path.join(box.folder, file)) ? box.read(file) : "";
    const after = edit(before);
    expect(after, `the edit of ${file}`).not.toBe(before);
    if (after === undefined) box.remove(file);
    else box.write(file, after);
  }
}

/** With what the docs yield, and with their findings known. */
function commit(): void {
  for (const args of [["generate"], ["lint", "--update-baseline"]]) {
    const { code, err } = box.run(...args);
    if (code !== 0) throw new Error(err);
  }
  git("add", "--all");
  git("-c", "user.name=x", "-c", "user.email=x@acme.example", "commit", "--quiet", "-m", "x");
}

type Run = (flags: Flags, cwd: string, output: Output) => Promise<number>;

/** Commands as the command line runs them, but in this process: a row in others takes two seconds. */
const commands: readonly (readonly [command: string, run: Run, flags: Flags])[] = [
  ["check", runCheck, {}],
  // The findings of today are in the baseline; a new one fails the run.
  ["lint", runLint, { examples: "api", maxWarnings: 0 }],
  ["diff", (...args) => runDiff(["git:HEAD"], ...args), { failOn: "breaking" }],
  ["compare", runCompare, { metadata: "service.csdl", maxWarnings: 0 }],
];

/** A line with the command's exit code, below it one for each finding; nothing where all is well. */
async function foundBy([command, run, flags]: (typeof commands)[number]): Promise<string> {
  const [stdout, stderr] = [collector(), collector()];
  const output = createOutput(stdout, stderr, { quiet: false, env: {} });
  const code = await run({ ...flags, format: "json" }, box.folder, output);
  const [out, err] = [stdout.text(), stderr.text()];
  const { diagnostics = [], changes = [] }: Found = JSON.parse(out);
  const gone = [...err.matchAll(/^gone since .*: (\S+) (\S+)$/gm)];
  const lines = [
    ...diagnostics.map(({ place, severity, ruleId }) => `${pointOf(place)} ${severity} ${ruleId}`),
    ...gone.map(([, rule, file]) => `${file} gone: ${rule}`),
    ...changes.map(
      ({ ruleId, readers, writers, before, after }) =>
        `${pointOf(after ?? before)} ${readers}/${writers} ${ruleId}`,
    ),
  ];
  if (code === 0 && lines.length === 0) return "";
  return [`${command} ends with ${code}\n`, ...lines.map((line) => `  ${line}\n`)].join("");
}

/** A stream that keeps what is written to it. */
function collector(): { write: (text: string) => void; text: () => string } {
  const texts: string[] = [];
  return { write: (text) => void texts.push(text), text: () => texts.join("") };
}

interface Found {
  readonly diagnostics?: readonly { place: Place; severity: string; ruleId: string }[];
  readonly changes?: readonly {
    readonly ruleId: string;
    readonly readers: string;
    readonly writers: string;
    readonly before?: Place;
    readonly after?: Place;
  }[];
}
interface Place {
  readonly file: string;
  readonly line: number;
}

function pointOf(place: Place | undefined): string {
  return place ? `${place.file}:${place.line}` : "nowhere";
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd: box.folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
