import { expect, test } from "vitest";
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
