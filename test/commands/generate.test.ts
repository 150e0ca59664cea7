import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { expect, test } from "vitest";
import { cli, resourcePage, sandbox } from "./sandbox.js";

const args = ["generate", "--docs", "docs", "--out", "out"];

test("writes a module for each type, and says so", () => {
  const { run, snapshot } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  const { code, out, err } = run(...args);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: "",
    err: expect.stringMatching(/^out: 5 created \(1 page, 1 type\) in [\d.]+ m?s\n$/),
  });
  expect(Object.keys(snapshot("out")).toSorted()).toEqual([
    ".typedown.facts.jsonl",
    ".typedown.json",
    "acme.shop/crate.ts",
    "acme.shop/index.ts",
    "index.ts",
    "runtime.ts",
  ]);
});

test("changes nothing the second time", () => {
  const { run, snapshot } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  run(...args);
  const before = snapshot("out");
  expect(run(...args).err).toContain("out: 5 unchanged (1 page, 1 type) in ");
  expect(snapshot("out")).toEqual(before);
});

test("writes only what a change of the docs changes, and removes what they no longer yield", () => {
  const { run, write, remove, snapshot } = sandbox({
    "crate.md": resourcePage("crate", ["label"]),
    "shelf.md": resourcePage("shelf", ["row"]),
  });
  run(...args);
  write("docs/crate.md", resourcePage("crate", ["label", "weight"]));
  expect(run(...args).err).toContain("out: 2 updated, 4 unchanged (2 pages, 2 types) in ");
  remove("docs/shelf.md");
  expect(run(...args).err).toContain("1 removed");
  expect(Object.keys(snapshot("out"))).not.toContain("acme.shop/shelf.ts");
});

test("leaves alone what somebody edited, until it is told to overwrite it", () => {
  const { run, read, write } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  run(...args);
  const generated = read("out/acme.shop/crate.ts");
  write("out/acme.shop/crate.ts", `${generated}export const mine = 1;\n`);
  const { code, out } = run(...args);
  expect(code).toBe(1);
  expect(out).toContain("out/acme.shop/crate.ts:1:1  error  edited-file");
  expect(read("out/acme.shop/crate.ts")).toContain("mine");
  expect(run(...args, "--force").code).toBe(0);
  expect(read("out/acme.shop/crate.ts")).toBe(generated);
});

test("leaves alone a file of somebody else that is in the way, and every other", () => {
  const { run, read, write } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  write("out/acme.shop/crate.ts", "export const mine = 1;\n");
  write("out/notes.ts", "export const notes = 1;\n");
  expect(run(...args).code).toBe(1);
  expect(read("out/acme.shop/crate.ts")).toBe("export const mine = 1;\n");
  expect(run(...args, "--force").code).toBe(0);
  expect(read("out/notes.ts")).toBe("export const notes = 1;\n");
});

test("takes a file that differs only in format or line ends for its own", () => {
  const { run, read, write } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  run(...args);
  const generated = read("out/acme.shop/crate.ts");
  write("out/acme.shop/crate.ts", generated.replaceAll("\n", "\r\n"));
  expect(run(...args).err).toContain("5 unchanged");
  write("out/acme.shop/crate.ts", generated.replaceAll('"', "'").replaceAll(";", ""));
  expect(run(...args).err).toContain("1 updated");
  expect(read("out/acme.shop/crate.ts")).toBe(generated);
});

test("keeps the types of a page that breaks, and takes up the page when it is mended", () => {
  const page = resourcePage("crate", ["label"]);
  const { run, read, write, snapshot } = sandbox({
    "crate.md": page,
    "box.md": resourcePage("box", ["label"], ', "baseType": "acme.shop.crate"'),
  });
  run(...args);
  const before = snapshot("out");
  write("docs/crate.md", page.replace('"blockType": "resource",', '"blockType": "resource";'));
  const { code, out, err } = run(...args);
  expect(code).toBe(1);
  expect(out).toMatch(/^docs\/crate\.md:13:\d+ {2}error {2}annotation-syntax/);
  expect(err).toContain("kept: docs/crate.md is in error");
  expect(JSON.parse(read("out/.typedown.json")).kept).toEqual(["crate.md"]);
  const { ".typedown.json": _, ...files } = snapshot("out");
  const { ".typedown.json": __, ...filesBefore } = before;
  expect(files).toEqual(filesBefore);
  const check = run("check", "--docs", "docs", "--out", "out");
  expect(check.out.match(/ {2}(error|warning) {2}\S+/g)).toEqual(["  error  page-in-error"]);
  write("docs/crate.md", page);
  run(...args);
  expect(snapshot("out")).toEqual(before);
});

test("writes nothing with --strict if the docs have an error", () => {
  const { run, snapshot } = sandbox({
    "crate.md": resourcePage("crate", ["label"]),
    "broken.md": resourcePage("broken", ["label"]).replace(",", ";"),
  });
  expect(run(...args, "--strict").code).toBe(1);
  expect(() => snapshot("out")).toThrow("ENOENT");
});

test.each([
  [
    "a folder that is not there",
    ["--docs", "nowhere", "--out", "out"],
    "Cannot read the docs folder",
  ],
  ["an output inside the docs", ["--docs", "docs", "--out", "docs/out"], "one contains the other"],
  ["an unknown flag", ["--dox", "docs"], "unknown option '--dox'"],
  ["an unknown value", ["--subtype-style", "enums"], "Allowed choices are enum, const, union"],
  [
    "a config that is not there",
    ["--config", "none.json"],
    "Cannot read the config `none.json`: ENOENT",
  ],
  [
    "a severity of no rule",
    ["--severities", "x=off"],
    "Unknown key of `severities` `x` in the flags",
  ],
])("ends with exit code 2 and a line about %s", (_, flags, message) => {
  const { run } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  const { code, out, err } = run("generate", ...flags);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.split("\n")[0]).toContain(message);
});

test.each([
  ["JSON", "typedown.config.json", '{ "docs": "docs", "out": "types" }'],
  ["JavaScript", "typedown.config.js", 'export default { docs: "docs", out: "types" };'],
  ["TypeScript", "typedown.config.ts", 'export default { docs: "docs" as string, out: "types" };'],
])("takes its settings from a config in %s, and flags over it", (_, file, text) => {
  const { run, write, snapshot } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  write("package.json", '{ "type": "module" }');
  write(file, text);
  expect(run("generate").code).toBe(0);
  expect(run("generate", "--out", "flagged").code).toBe(0);
  expect(Object.keys(snapshot("flagged"))).toEqual(Object.keys(snapshot("types")));
});

test("names the key of a config that nobody knows, and the one that was meant", () => {
  const { run, write } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  write("typedown.config.json", '{ "subtypeStile": "enum" }');
  const { code, err } = run("generate");
  expect(code).toBe(2);
  expect(err).toBe(
    "typedown: Unknown setting `subtypeStile` in `typedown.config.json`; did you mean `subtypeStyle`?\n",
  );
});

test("refuses to write through a symbolic link in the output folder", async () => {
  const { run, folder, snapshot, write } = sandbox({
    "crate.md": resourcePage("crate", ["label"]),
  });
  write("elsewhere/keep.txt", "mine");
  fs.mkdirSync(`${folder}/out`);
  fs.symlinkSync(`${folder}/elsewhere`, `${folder}/out/acme.shop`);
  expect(run(...args).code).toBe(1);
  expect(snapshot("elsewhere")).toEqual({ "keep.txt": "mine" });
});

test.each([
  ["this thread prints", 1],
  ["others print", 100],
])(
  "ends with exit code 2 and a line about a prettier config with a mistake, where %s",
  (_, pages) => {
    const names = Array.from({ length: pages }, (_value, index) => `crate${index}`);
    const box = sandbox(
      Object.fromEntries(names.map((name) => [`${name}.md`, resourcePage(name, ["label"])])),
    );
    box.write(".prettierrc", '{ "semi": ');
    const { code, err } = box.run("generate", "--docs", "docs", "--out", "out");
    expect(err).toMatch(/^typedown: Cannot use the prettier config of `[^\n]*\n$/);
    expect(code).toBe(2);
  },
);

test("a folder or a broken link that is called like a prettier config says nothing", async () => {
  const { folder, remove, run } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  remove(".prettierrc");
  remove(".editorconfig");
  fs.mkdirSync(`${folder}/.prettierrc`);
  fs.symlinkSync("nowhere", `${folder}/.editorconfig`);
  expect(run(...args)).toMatchObject({ code: 0 });
});

test.each([
  ["out", "out"],
  ["out", "out/acme.shop"],
])("two targets cannot write into `%s` and `%s`", (one, other) => {
  const { run, write } = sandbox({ "crate.md": resourcePage("crate", ["label"]) });
  const targets = [one, other].map((out) => ({ docs: "docs", out }));
  write("typedown.config.json", JSON.stringify(targets));
  const { code, err } = run("generate");
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^typedown: Unexpected `out` of target [12]: `[^\n]*\n$/),
  });
});

test.runIf(fs.existsSync("/dev/full"))("output that cannot be written is no success", () => {
  const { folder } = sandbox({ "crate.md": "# crate resource type\n\n<!-- { -->\n" });
  const lint = `"${process.execPath}" "${cli}" lint --docs docs --format json > /dev/full`;
  const { status, stderr } = spawnSync("sh", ["-c", lint], { cwd: folder, encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toMatch(/Cannot write the output: ENOSPC/);
});

test("writes the same without a prettier config as with an empty one", () => {
  const box = sandbox({ "crate.md": resourcePage("crate", ["label", "size"]) });
  box.run("generate", "--docs", "docs", "--out", "out", "--validators");
  const files = box.snapshot("out");
  for (const file of ["out", ".prettierrc", ".editorconfig"]) box.remove(file);
  box.run("generate", "--docs", "docs", "--out", "out", "--validators", "--no-cache");
  expect(box.snapshot("out")).toEqual(files);
  expect(Object.keys(files).length).toBeGreaterThan(5);
});
