/** `diff` on the command line: which states it takes, what it makes of pages in error, and its exit codes. */
import { expect, test } from "vitest";
import { resourcePage, sandbox, type Sandbox } from "./sandbox.js";

const crate = resourcePage("crate", ["label", "weight"]);
const shorter = resourcePage("crate", ["label"]);
const shelf = resourcePage("shelf", ["row"]);
const broken = (page: string): string => page.replace('"resource",', '"resource";');

/** The docs are in `docs/`, another state of them in `was/`. */
function states(docs: Record<string, string>, was: Record<string, string>): Sandbox {
  const box = sandbox(docs);
  for (const [file, page] of Object.entries(was)) box.write(`was/${file}`, page);
  box.write("typedown.config.json", '{ "docs": "docs", "out": "out" }');
  return box;
}

/** First lines of findings and changes, without what they say, and places. */
function lines(out: string): string[] {
  return out
    .split("\n")
    .filter((line) => !/^ {4}readers|^$/.test(line))
    .map((line) =>
      line
        .split("  ")
        .slice(0, line.startsWith(" ") ? undefined : 3)
        .join("  "),
    );
}

test("places are as the user types them, on each side", () => {
  const { run } = states({ "crate.md": shorter }, { "crate.md": crate });
  const { code, out, err } = run("diff", "was", "--fail-on", "breaking");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(lines(out)).toEqual([
    "breaking  property-removed  Property `weight` of `crate` is gone",
    "    before was/crate.md:11:2",
    "    after  docs/crate.md:13:48",
    "1 breaking, 0 dangerous, 0 safe",
  ]);
  expect(run("diff", "was").code, "without --fail-on").toBe(0);
});

test("a saved model speaks of pages in the docs folder", () => {
  const { run, write } = states({ "crate.md": crate }, {});
  run("generate", "--emit", "model", "--out", "saved");
  write("docs/crate.md", shorter);
  expect(lines(run("diff", "saved/model.json").out)).toContain("    before docs/crate.md:11:2");
});

test("a page in error counts as it was, and fails the run", () => {
  const { run } = states(
    { "crate.md": broken(shorter), "shelf.md": shelf },
    { "crate.md": crate, "shelf.md": shelf },
  );
  const { code, out } = run("diff", "was");
  expect(code).toBe(1);
  expect(lines(out)).toEqual([
    "docs/crate.md:13:31  error  page-in-error",
    "0 breaking, 0 dangerous, 0 safe",
  ]);
  expect(out).toContain("; it counts as it was before\n");
});

test("a page that was in error before counts as it is now: to mend it fails nothing", () => {
  const { run } = states({ "crate.md": shorter }, { "crate.md": broken(crate), "shelf.md": shelf });
  const { code, out } = run("diff", "was", "--format", "json");
  const { changes, diagnostics } = JSON.parse(out);
  expect(code).toBe(0);
  expect(changes.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["type-removed"]);
  expect(diagnostics).toMatchObject([
    { ruleId: "page-in-error", severity: "warning", place: { file: "was/crate.md", line: 14 } },
  ]);
});

test("a page that is right nowhere is left out on both sides, and named on each", () => {
  const page = broken(crate);
  const { run } = states(
    { "crate.md": page, "shelf.md": shelf },
    { "crate.md": page, "shelf.md": shelf },
  );
  expect(lines(run("diff", "was").out)).toEqual([
    "was/crate.md:14:31  warning  page-in-error",
    "docs/crate.md:14:31  error  page-in-error",
    "0 breaking, 0 dangerous, 0 safe",
  ]);
});
