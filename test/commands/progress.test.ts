import { expect, test } from "vitest";
import { createOutput } from "../../generator/cli/output.js";
import { progressLine } from "../../generator/cli/progress-line.js";
import { resourcePage, sandbox } from "./sandbox.js";

/** A terminal, and what has been written to it. */
function terminal(columns = 80) {
  const written: string[] = [];
  return { isTTY: true, columns, written, write: (text: string) => written.push(text) };
}

test("work that is short is not worth a line; then stage, counts and rate are told", () => {
  const stream = terminal();
  let time = 0;
  const line = progressLine(stream, () => time);
  line.show("reading", 0, undefined);
  time = 400;
  line.show("parsing", 0, 2934);
  line.clear();
  expect(stream.written).toEqual([]);
  line.show("reading", 0, undefined);
  time = 1000;
  line.show("parsing", 0, 2934);
  time = 1040;
  line.show("parsing", 32, 2934); // Too soon after the one before.
  time = 3000;
  line.show("parsing", 1200, 2934);
  line.show("linking", 0, undefined);
  line.clear();
  line.clear();
  expect(stream.written).toEqual([
    "\rparsing 0 of 2,934 pages\u001b[K",
    "\rparsing 1,200 of 2,934 pages, 600/s\u001b[K",
    "\rlinking\u001b[K",
    "\r\u001b[K",
  ]);
});

test.each([
  [20, "parsing 100 of 2,93"],
  [0, "parsing 100 of 2,934 pages, 100/s"],
])("a line never wraps: %i columns", (columns, shown) => {
  const stream = terminal(columns);
  let time = 0;
  const line = progressLine(stream, () => time);
  line.show("parsing", 0, 2934);
  time = 1000;
  line.show("parsing", 100, 2934);
  expect(stream.written).toEqual([`\r${shown}\u001b[K`]);
});

test.each([
  ["with --quiet", { quiet: true, env: {} }, true],
  ["in CI", { quiet: false, env: { CI: "true" } }, true],
  ["on a terminal that knows no lines", { quiet: false, env: { TERM: "dumb" } }, true],
  ["where nobody looks", { quiet: false, env: {} }, false],
])("%s there is no line", async (_, how, isTTY) => {
  const stream = { ...terminal(), isTTY };
  const output = createOutput(stream, stream, how);
  output.progress("parsing", 0, 10);
  await new Promise((resolve) => setTimeout(resolve, 600));
  output.progress("parsing", 5, 10);
  output.progress("writing", 5, 10);
  expect(stream.written).toEqual([]);
});

test("--quiet tells only findings and failures", () => {
  const { run, write } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  const args = ["--docs", "docs", "--out", "out", "--quiet"];
  expect(run("generate", ...args)).toEqual({ code: 0, out: "", err: "" });
  expect(run("check", ...args)).toEqual({ code: 0, out: "", err: "" });
  write("docs/broken.md", resourcePage("broken", ["label"]).replace(",", ";"));
  const { code, out, err } = run("generate", ...args);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("annotation-syntax");
  expect(run("generate", "--docs", "nowhere", "--quiet").err).toContain("Cannot read the docs");
});
