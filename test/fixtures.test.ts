/**
 * Each folder of `fixtures/` is a small docs set: `input/` has its pages, `expected/` what is
 * generated from them, `messages.txt` what the user is told; `options.json` sets other settings.
 * `npx vitest run test/fixtures.test.ts -u` writes expected files and messages anew.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { generate } from "../generator/commands/run.js";
import { printFindings } from "../generator/cli/print-findings.js";
import { compile, compilers } from "./compile.js";

const outputs = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-fixtures-"));
afterAll(() => fs.rmSync(outputs, { recursive: true }));

const fixtures = path.join(import.meta.dirname, "fixtures");

test.each(fs.readdirSync(fixtures))("%s", async (name) => {
  const cwd = path.join(fixtures, name);
  const out = path.join(outputs, name);
  const settings = readJson(path.join(cwd, "options.json"));
  const [result] = await generate({ docs: "input", out, ...settings }, { cwd });
  const findings = result?.diagnostics ?? [];
  const messages = printFindings(findings, { command: "generate", format: "text", cwd });
  await expect(messages).toMatchFileSnapshot(path.join(cwd, "messages.txt"));
  const files = filesIn(out);
  for (const file of files) {
    const text = fs.readFileSync(path.join(out, file), "utf8");
    await expect(text).toMatchFileSnapshot(path.join(cwd, "expected", file));
  }
  expect(filesIn(path.join(cwd, "expected"))).toEqual(files);
});

test.concurrent.each(compilers)(
  "what is generated from all of them compiles under %s",
  { timeout: 60_000 },
  async (compiler) => expect(await compile(outputs, compiler)).toBe(""),
);

function readJson(file: string): object {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

/**
 * But for what is the same for all of them, what typedown keeps for itself, and maps, which lead from
 * a temporary folder to this one: see `declarations/`.
 */
function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.typedown|^runtime\.|\.map$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, "/"))
    .toSorted();
}
