/** `typedown init` as it is typed: what it shows, asks, writes and leaves alone. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import type { Output } from "../../generator/cli/output.js";
import { runInit } from "../../generator/cli/run-init.js";
import { writeEdits } from "../../generator/init/write-edits.js";
import { resourcePage, sandbox, type Sandbox } from "../commands/sandbox.js";

const repository = path.join(import.meta.dirname, "../..");
const manifest =
  '{\n\t"name": "shop",\n\t"type": "module",\n\t"devDependencies": { "typedown": "*" }\n}\n';

function project(files: Readonly<Record<string, string>> = {}): Sandbox {
  const box = sandbox({ "crate.md": resourcePage("crate", ["size"]) });
  const all = { "package.json": manifest, "tsconfig.json": '{ "include": ["src"] }', ...files };
  for (const [file, text] of Object.entries(all)) box.write(file, text);
  fs.mkdirSync(path.join(box.folder, "node_modules"));
  fs.symlinkSync(repository, path.join(box.folder, "node_modules/typedown"));
  return box;
}

const written = [
  "typedown.config.ts",
  "package.json",
  ".gitattributes",
  ".github/workflows/typedown.yml",
];

test("shows every change as a diff, writes nothing without a terminal, and says what would", () => {
  const box = project();
  const before = box.snapshot(".");
  const { code, out, err } = box.run("init");
  expect(code).toBe(2);
  expect(err).toBe(
    "typedown: Nothing is written: there is no terminal to ask on; `--yes` agrees to all\n",
  );
  expect(out.match(/^\+\+\+ .*$/gm)).toEqual(written.map((file) => `+++ ${file}`));
  expect(out).toContain('+\t"scripts": {\n+\t\t"types": "typedown generate"\n+\t}\n }\n');
  expect(box.snapshot(".")).toEqual(before);
});

test("writes all with --yes, and nothing on a second run", () => {
  const box = project();
  const first = box.run("init", "--yes");
  expect(first.err).toBe(
    `written: ${written.join(", ")}\n\`npx typedown generate\` writes the types\n`,
  );
  expect(first.code).toBe(0);
  const after = box.snapshot(".");
  // The sandbox brings the first two: a stranger's settings above it must not count.
  const before = [".editorconfig", ".prettierrc", "docs/crate.md", "tsconfig.json"];
  expect(Object.keys(after).toSorted()).toEqual([...written, ...before].toSorted());
  expect(box.run("init", "--yes")).toEqual({
    code: 0,
    out: "",
    err: "nothing to do: typedown is set up here\n",
  });
  expect(box.run("init").code, "nothing to ask").toBe(0);
  expect(box.snapshot(".")).toEqual(after);
  expect(box.run("generate").err).toMatch(
    /^generated: 5 created \(1 page, 1 type\) in [\d.]+ m?s\n$/,
  );
  expect(box.run("check").code).toBe(0);
});

/** What `init` shows on a terminal, where it is answered once it has asked. */
async function initOnTerminal(cwd: string, answer: string): Promise<string> {
  const cli = path.join(repository, "dist/cli.js");
  const terminal = spawn("script", ["-qec", `node ${cli} init`, "/dev/null"], { cwd });
  let shown = "";
  terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
    const hadAsked = shown.includes("(y/N)");
    shown += text;
    if (!hadAsked && shown.includes("(y/N)")) terminal.stdin.end(`${answer}\n`);
  });
  await once(terminal, "close");
  return shown;
}

test.each([
  ["y", written],
  ["yes", written],
  ["", []],
  ["n", []],
  ["\u0003", []], // Ctrl-C
])("asks once on a terminal: the answer %j", async (answer, expected) => {
  const box = project();
  const shown = await initOnTerminal(box.folder, answer);
  expect(shown.match(/Write these 4 files\? \(y\/N\)/g)).toHaveLength(1);
  const there = written.filter((file) => fs.existsSync(path.join(box.folder, file)));
  expect(box.read("package.json") !== manifest).toBe(expected.length > 0);
  expect(there.filter((file) => file !== "package.json")).toEqual(
    expected.filter((file) => file !== "package.json"),
  );
});

test("formats its own files as the project does, and leaves the others as they are", () => {
  const box = project({ ".prettierrc": '{ "singleQuote": true, "tabWidth": 4 }' });
  expect(box.run("init", "--yes").code).toBe(0);
  expect(box.read("typedown.config.ts")).toBe(
    "import { defineConfig } from 'typedown';\n\nexport default defineConfig({\n    docs: 'docs',\n    out: 'generated',\n});\n",
  );
  expect(box.read("package.json").startsWith(manifest.slice(0, -3))).toBe(true);
});

test("goes by the config there is, and by the flags where there is none", () => {
  const box = project({ "typedown.config.json": '{ "docs": "docs", "out": "lib/api" }' });
  expect(box.run("init", "--yes", "--out", "elsewhere").code).toBe(0);
  expect(box.read(".gitattributes")).toMatch(/^lib\/api\/\*\* linguist-generated$/m);
  const other = project();
  expect(other.run("init", "--yes", "--out", "elsewhere", "--docs", "docs").code).toBe(0);
  expect(other.read("typedown.config.ts")).toContain('out: "elsewhere"');
});

test("one line for a package.json that cannot be read", () => {
  const box = project({ "package.json": "{ no" });
  expect(box.run("init", "--yes")).toEqual({
    code: 2,
    out: "",
    err: "typedown: Cannot read `package.json`: no JSON object with `scripts`\n",
  });
});

test.each([
  ["the place of a folder is taken", "in-the-way/b.txt", "Cannot write"],
  ["a file has changed in the meantime", "docs/crate.md", "it has just changed"],
])("leaves nothing half-written where %s", (_, second, message) => {
  const box = project({ "in-the-way": "a file" });
  const before = box.snapshot(".");
  const edits = [
    { path: "package.json", before: manifest, after: "{}" },
    { path: second, before: undefined, after: "new" },
  ];
  expect(() => writeEdits(box.folder, edits)).toThrow(message);
  expect(box.snapshot(".")).toEqual(before);
});

const nothing = (): void => {};
const silent: Output = { print: nothing, note: nothing, fail: nothing, progress: nothing };

/** Run `init`, and after so many steps let it do nothing more on the disk, as if it were killed. */
async function initFor(steps: number, { folder }: Sandbox): Promise<{ killed: boolean }> {
  let left = steps;
  const step = <Real extends (...given: never[]) => unknown>(real: Real, half?: Real) =>
    ((...given: Parameters<Real>) => {
      if (left-- > 0) return real(...given);
      if (left === -1) half?.(...given);
      throw new Error("killed");
    }) as Real;
  const { mkdirSync, renameSync, rmSync, writeFileSync } = fs;
  const half = ((file: string, text: string) =>
    writeFileSync(file, text.slice(0, 9))) as typeof writeFileSync;
  vi.spyOn(fs, "mkdirSync").mockImplementation(step(mkdirSync));
  vi.spyOn(fs, "renameSync").mockImplementation(step(renameSync));
  vi.spyOn(fs, "rmSync").mockImplementation(step(rmSync));
  vi.spyOn(fs, "writeFileSync").mockImplementation(step(writeFileSync, half));
  try {
    await runInit({ yes: true }, folder, silent);
    return { killed: false };
  } catch (error) {
    if (String(error) !== "Error: killed") throw error;
    return { killed: true };
  } finally {
    vi.restoreAllMocks();
  }
}

test("killed at any moment, it leaves every file old or new, and a second run does the rest", async () => {
  const whole = project();
  await initFor(Infinity, whole);
  const after = whole.snapshot(".");
  expect(Object.keys(after)).toEqual(expect.arrayContaining(written));
  let steps = 0;
  for (let killed = true; killed; steps++) {
    const box = project();
    const before = box.snapshot(".");
    ({ killed } = await initFor(steps, box));
    for (const [file, text] of Object.entries(box.snapshot("."))) {
      if (file.endsWith(".typedown.tmp")) continue;
      expect([before[file], after[file]], `${file} after ${steps} steps`).toContain(text);
    }
    await initFor(Infinity, box);
    expect(box.snapshot("."), `after ${steps} steps and a second run`).toEqual(after);
  }
  expect(steps, "three steps a file").toBeGreaterThan(3 * written.length);
});

test("a config in TypeScript or JavaScript finds the package where it is not installed", () => {
  const box = project({ "package.json": '{ "name": "shop" }' });
  fs.rmSync(path.join(box.folder, "node_modules"), { recursive: true });
  const config = 'import { defineConfig } from "typedown";\nexport default defineConfig';
  box.write("typedown.config.ts", `${config}({ docs: "docs" as string, out: "one" });`);
  expect(box.run("generate").err).toContain("one: 5 created");
  box.remove("typedown.config.ts");
  box.write("typedown.config.js", `${config}({ docs: "docs", out: "two" });`);
  expect(box.run("generate").err).toContain("two: 5 created");
});

test("generate names the flag of the compiler and the setting", () => {
  const box = project({
    "tsconfig.json": '{ "compilerOptions": {\n  "erasableSyntaxOnly": true\n} }',
  });
  const { code, out, err } = box.run("generate", "--docs", "docs");
  expect(code).toBe(0);
  expect(out).toContain(
    'tsconfig.json:2:3  warning  consumer-config  Unexpected `erasableSyntaxOnly: true` for the generated code: it forbids enums; set `subtypeStyle: "const"`\n',
  );
  expect(err).toContain("warnings: 1 consumer-config");
  expect(box.run("init", "--yes").code).toBe(0);
  expect(box.run("generate").out).toBe("");
});
