import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import * as typedown from "../generator/typedown.js";

test("the package exports this and nothing else", () => {
  expect(Object.keys(typedown).toSorted()).toEqual([
    "UserError",
    "check",
    "compare",
    "defineConfig",
    "diff",
    "generate",
    "lint",
    "remarkPageFacts",
  ]);
});

test("lint and diff answer in code what they say on the command line", async () => {
  const [result] = await typedown.lint({ docs: "docs-input", out: "generated" }, { cache: false });
  expect(result?.pages).toBe(19);
  expect(result?.diagnostics.map(({ ruleId }) => ruleId)).toContain("key-property-not-found");
  const { changes } = await typedown.diff("test/fixtures/enums/input", undefined, {
    docs: "test/fixtures/enums/input",
    out: "generated",
  });
  expect(changes).toEqual([]);
});

test.each([typedown.generate, typedown.check])(
  "%s refuses targets that share an output folder",
  async (run) => {
    const cwd = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-api-"));
    onTestFinished(() => fs.rmSync(cwd, { recursive: true }));
    const target = { docs: path.resolve("docs-input"), out: "out" };
    const running = run([target, target], { cwd, cache: false });
    await expect(running).rejects.toThrow("give each a folder of its own");
  },
);
