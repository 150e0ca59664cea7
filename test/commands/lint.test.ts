/** `lint` on the command line: its baseline, severities, and what it counts. */
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { resourcePage, sandbox, type Sandbox } from "./sandbox.js";

/** Its JSON representation lacks what the table has, once for each name. */
const wrongPage = (name: string, properties: readonly string[]): string =>
  resourcePage(name, properties).replace(/\{ "\w+": "String".*\}/, '{ "id": "String" }');
const row = "|weight|String|What it says.|\n";

/** One warning, twice, and another one that is info: the file has a name of its own. */
function docs(): Sandbox {
  const box = sandbox({
    "crate.md": wrongPage("crate", ["id", "label", "weight"]),
    "parts.md": resourcePage("shelf", ["row"]),
  });
  box.write("typedown.config.json", '{ "docs": "docs", "out": "out" }');
  return box;
}

const heads = (out: string): string[] => out.split("\n").filter((line) => line.startsWith("docs"));

test("a baseline passes over what was known, wherever it has moved, and tells what is gone", () => {
  const { run, read, write } = docs();
  const written = run("lint", "--update-baseline");
  expect({ code: written.code, out: written.out }).toEqual({ code: 0, out: "" });
  expect(written.err).toBe(
    "docs: 3 findings (2 pages)\n.typedown.baseline.json: 3 findings written\n",
  );
  const baseline = read(".typedown.baseline.json");
  expect(baseline).toMatch(
    /^\{\n {2}"version": 1,\n {2}"findings": \{\n( {4}"[\da-f]{32}": "[\w-]+ docs\/\w+\.md",?\n){3} {2}\}\n\}\n$/,
  );

  const known = run("lint", "--max-warnings", "0");
  expect(known).toEqual({
    code: 0,
    out: "",
    err: "docs: 3 findings (2 pages)\n.typedown.baseline.json: 3 findings known\n",
  });

  // Lines move, one finding is new, one gone.
  const moved = read("docs/crate.md").replace("## Properties", "Many of them.\n\n\n## Properties");
  write("docs/crate.md", moved.replace(row, "|height|String|What it says.|\n"));
  const later = run("lint", "--max-warnings", "0");
  expect(later.code).toBe(1);
  expect(heads(later.out)).toEqual([
    "docs/crate.md:15:2  warning  sample-lacks-property  Cannot find `crate.height` in the JSON representation, the table has it",
  ]);
  expect(later.err.split("\n").slice(1, -1)).toEqual([
    ".typedown.baseline.json: 2 findings known",
    "gone since the baseline was written: sample-lacks-property docs/crate.md",
    "warning: 1 sample-lacks-property",
  ]);
  expect(read(".typedown.baseline.json"), "only --update-baseline writes it").toBe(baseline);

  // Two of one kind on one page are two.
  write("docs/crate.md", moved.replace(row, `${row}|height|String|What it says.|\n`));
  expect(heads(run("lint").out)).toHaveLength(1);

  expect(run("lint", "--update-baseline").err).toContain("4 findings written\n");
  expect(run("lint", "--max-warnings", "0").code).toBe(0);
});

test("a link where the baseline is written before it takes its place is not followed", () => {
  const { folder, run, read, write } = docs();
  write("mine.txt", "mine");
  fs.symlinkSync("mine.txt", path.join(folder, ".typedown.baseline.json.tmp"));
  expect(run("lint", "--update-baseline").code).toBe(0);
  expect(read("mine.txt")).toBe("mine");
  expect(run("lint").err).toContain("3 findings known");
});

test("a page in error is all that is said of it: what was known of it is not gone", () => {
  const { run, read, write } = docs();
  run("lint", "--update-baseline");
  write("docs/crate.md", read("docs/crate.md").replace('"resource",', '"resource";'));
  const { code, out, err } = run("lint");
  expect(code).toBe(1);
  expect(heads(out).map((line) => line.split("  ").slice(0, 3).join("  "))).toEqual([
    "docs/crate.md:15:31  error  annotation-syntax",
  ]);
  expect(err).not.toContain("gone");
});

test.each<[flags: string[], code: number, severities: string]>([
  [[], 0, "warning warning info"],
  [["--max-warnings", "2"], 0, "warning warning info"],
  [["--max-warnings", "1"], 1, "warning warning info"],
  [["--severities", "sample-lacks-property=error"], 1, "error error info"],
  [["--severities", "sample-lacks-property=info", "--max-warnings", "0"], 0, "info info info"],
  [["--severities", "sample-lacks-property=off", "file-name=warning"], 0, "warning"],
  [["--severities", "file-name=error", "sample-lacks-property=off"], 1, "error"],
])("with %j it ends with %i", (flags, code, severities) => {
  const { run } = docs();
  const result = run("lint", ...flags, "--format", "json");
  const { diagnostics }: { diagnostics: { severity: string }[] } = JSON.parse(result.out);
  expect(result.code).toBe(code);
  expect(diagnostics.map(({ severity }) => severity).join(" ")).toBe(severities);
});

test("severities and the limit stand in the config, and flags over them", () => {
  const { run, write } = docs();
  const settings = { severities: { "sample-lacks-property": "error" }, maxWarnings: 0 };
  write("typedown.config.json", JSON.stringify({ docs: "docs", out: "out", ...settings }));
  expect(run("lint").code).toBe(1);
  expect(run("lint", "--severities", "sample-lacks-property=warning").code).toBe(1);
  expect(run("lint", "--severities", "sample-lacks-property=off").code).toBe(0);
});
