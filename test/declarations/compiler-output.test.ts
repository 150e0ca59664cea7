/** Declarations and scripts are what compilers make of the modules, for every form that code can have. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { generate } from "../../generator/commands/run.js";
import { expectAsCompiled } from "./compiler-output.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-compiled-"));
afterAll(() => fs.rmSync(folder, { recursive: true }), 60_000);

const fixtures = path.join(import.meta.dirname, "../fixtures");
const docs: Readonly<Record<string, string>> = {
  "docs-input": path.join(import.meta.dirname, "../../docs-input"),
  ...Object.fromEntries(
    fs
      .readdirSync(fixtures)
      .map((name): [string, string] => [name, path.join(fixtures, name, "input")])
      // Some show other settings for the docs of another.
      .filter(([, input]) => fs.existsSync(input)),
  ),
};

const some = ["docs-input", "concrete-base"];

test.each([
  ["enum", false, Object.keys(docs)],
  ["enum", true, [...some, "odd-enums", "odd-property-names", "property-types"]],
  ["const", false, ["concrete-base"]],
  ["union", false, ["concrete-base"]],
] as const)(
  "`%s`, validators: %s",
  { timeout: 120_000 },
  async (subtypeStyle, validators, names) => {
    const [modules, declared, output] = ["modules", "declared", "output"].map((name) =>
      path.join(folder, `${subtypeStyle}-${validators}`, name),
    ) as [string, string, string];
    for (const name of names) {
      const settings = { docs: docs[name], subtypeStyle, validators };
      const options = { cwd: folder, cache: false, workers: 1 };
      await generate({ ...settings, out: path.join(modules, name) }, options);
      await generate({ ...settings, out: path.join(declared, name), declarations: true }, options);
    }
    expect(await expectAsCompiled(declared, modules, output, "typescript")).toBeGreaterThanOrEqual(
      Math.max(20, 10 * names.length),
    );
  },
);
