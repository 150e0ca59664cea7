import { expect, test } from "vitest";
import { resourcePage, sandbox, type Sandbox } from "./sandbox.js";

const pages = {
  "crate.md": resourcePage("crate", ["label"]),
  "shelf.md": resourcePage("shelf", ["row"]),
};
const args = ["--docs", "docs", "--out", "out"];

test("finds nothing right after generate, and writes nothing", () => {
  const { run, snapshot } = generated();
  const folders = ["docs", "out"];
  const before = folders.map(snapshot);
  const { code, out, err } = run("check", ...args);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: "",
    err: expect.stringMatching(/^out: up to date \(6 files, 2 pages\) in [\d.]+ m?s\n$/),
  });
  expect(folders.map(snapshot)).toEqual(before);
});

test("does not stand for a run that has the manifest tell of a page in error", () => {
  const { run, read, write } = generated();
  write("package.json", "{}");
  run("generate", ...args);
  write("docs/crate.md", pages["crate.md"].replace('"resource",', '"resource";'));
  expect(run("check", ...args).code).toBe(1);
  run("generate", ...args);
  expect(JSON.parse(read("out/.typedown.json"))).toMatchObject({ kept: ["crate.md"] });
});

test.each<[kind: string, change: (box: Sandbox) => void, findings: string[], code: number]>([
  [
    "a stale file",
    ({ write }) => write("docs/crate.md", resourcePage("crate", ["label", "weight"])),
    [
      "out/.typedown.facts.jsonl:1:1  error  stale-file",
      "out/acme.shop/crate.ts:7:1  error  stale-file",
    ],
    1,
  ],
  [
    "a missing file",
    ({ remove }) => remove("out/acme.shop/crate.ts"),
    ["out/acme.shop/crate.ts:1:1  error  missing-file"],
    1,
  ],
  [
    "an orphaned file",
    ({ remove }) => remove("docs/shelf.md"),
    [
      "out/.typedown.facts.jsonl:2:1  error  stale-file",
      "out/acme.shop/index.ts:4:1  error  stale-file",
      "out/acme.shop/shelf.ts:1:1  error  orphaned-file",
    ],
    1,
  ],
  [
    "an edited file",
    ({ read, write }) => write("out/index.ts", `${read("out/index.ts")}export const mine = 1;\n`),
    ["out/index.ts:5:1  error  edited-file"],
    1,
  ],
  [
    "a file in another format",
    ({ read, write }) => write("out/index.ts", read("out/index.ts").replaceAll('"', "'")),
    ["out/index.ts:2:1  warning  format-only"],
    0,
  ],
  [
    "a missing manifest",
    ({ remove }) => remove("out/.typedown.json"),
    ["out/.typedown.json:1:1  error  missing-file"],
    1,
  ],
  [
    "a page in error",
    ({ write }) => write("docs/crate.md", pages["crate.md"].replace('"resource",', '"resource";')),
    ["docs/crate.md:13:31  error  page-in-error"],
    1,
  ],
])("tells %s apart", (_, change, findings, code) => {
  const box = generated();
  change(box);
  const result = box.run("check", ...args);
  const found = result.out.split("\n").filter((line) => /^\S/.test(line));
  expect(found.map((line) => line.split("  ").slice(0, 3).join("  "))).toEqual(findings);
  expect(result.code).toBe(code);
});

test("shows the difference and the page behind it", () => {
  const { run, write } = generated();
  write("docs/crate.md", resourcePage("crate", ["label", "weight"]));
  const { out } = run("check", ...args);
  expect(out).toContain("    docs/crate.md:1:1  the docs page behind it\n");
  expect(out).toContain("    +  weight?: string | null;\n");
});

test("of the facts it keeps it shows the pages behind them, not lines that nobody reads", () => {
  const { run, read, write } = generated();
  const facts = "out/.typedown.facts.jsonl";
  write(facts, `${read(facts).replace('"label"', '"lable"')}["\\x\n"\n`);
  const { code, out, err } = run("check", ...args);
  expect(code).toBe(1);
  expect(out).toMatch(/^out\/\.typedown\.facts\.jsonl:1:1 {2}error {2}edited-file {2}.*\n.*\n.*\n/);
  expect(out.split("\n").slice(3)).toEqual(["    docs/crate.md:1:1  the docs page behind it", ""]);
  expect(err).toContain("\nedited: take the change back, or `typedown generate --force` ");
  expect(err).not.toContain("`typedown generate` brings");
});

test("docs that cannot be read are no clean output", () => {
  const { run, remove } = generated();
  remove("docs");
  expect(run("check", ...args).code).toBe(2);
});

function generated(): Sandbox {
  const box = sandbox(pages);
  expect(box.run("generate", ...args).code).toBe(0);
  return box;
}
