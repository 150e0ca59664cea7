/**
 * The repository's own docs, generated, committed, and then edited in one way after the other: what each
 * command finds, and with which exit code. The table is in `drift-table.ts`.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { drifts } from "./drift-table.js";
import { sandboxIn } from "./sandbox.js";

const box = sandboxIn(fs.mkdtempSync(path.join(os.tmpdir(), "typedown-drift-")));

beforeAll(() => {
  const project = path.join(import.meta.dirname, "../..");
  fs.cpSync(path.join(project, "docs-input"), path.join(box.folder, "docs-input"), {
    recursive: true,
  });
  box.write("service.csdl", fs.readFileSync(path.join(import.meta.dirname, "drift.csdl"), "utf8"));
  box.write(".gitignore", "node_modules/\n");
  for (const args of [["generate"], ["lint", "--update-baseline"]]) {
    const { code, err } = box.run(...args);
    if (code !== 0) throw new Error(err);
  }
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=x", "-c", "user.email=x@acme.example", "commit", "--quiet", "-m", "x");
}, 120_000);
afterEach(() => {
  git("reset", "--quiet", "--hard");
  git("clean", "--quiet", "-d", "--force");
});
afterAll(() => fs.rmSync(box.folder, { recursive: true, force: true }));

for (const { what, edits, expected } of drifts) {
  test(`${what}`, async () => {
    for (const [file, edit] of Object.entries(edits)) {
      const before = fs.existsSync(path.join(box.folder, file)) ? box.read(file) : "";
      const after = edit(before);
      expect(after, `the edit of ${file}`).not.toBe(before);
      if (after === undefined) box.remove(file);
      else box.write(file, after);
    }
    const results = await Promise.all(commands.map((command) => foundBy(command)));
    expect(`\n${results.join("")}`).toBe(expected);
  });
}

const commands: readonly (readonly [command: string, ...flags: readonly string[]])[] = [
  ["check"],
  // The findings of today are in the baseline; a new one fails the run.
  ["lint", "--max-warnings", "0"],
  ["diff", "git:HEAD", "--fail-on", "breaking"],
  ["compare", "--metadata", "service.csdl", "--max-warnings", "0"],
];

/** A line with the command's exit code, below it one for each finding; nothing where all is well. */
async function foundBy([command, ...flags]: (typeof commands)[number]): Promise<string> {
  const { code, out, err } = await box.start(command, ...flags, "--format", "json");
  expect(err).not.toContain("bug");
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
