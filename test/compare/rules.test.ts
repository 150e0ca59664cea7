import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { compareRules } from "../../generator/diagnostics/compare-rules.js";

const cases = ["enum-types", "properties", "structured-types", "types"]
  .map((name) => fs.readFileSync(path.join(import.meta.dirname, `${name}.test.ts`), "utf8"))
  .join("");

test.each(Object.keys(compareRules))("%s is found in a case of this folder", (id) => {
  expect(cases).toMatch(new RegExp(`^ +"[^ ]+:\\d+:\\d+  ${id}  `, "m"));
});
