import { expect, test } from "vitest";
import { checkRules } from "../../generator/diagnostics/check-rules.js";
import { compareRules } from "../../generator/diagnostics/compare-rules.js";
import { consumerRules } from "../../generator/diagnostics/consumer-rules.js";
import { diffRules } from "../../generator/diagnostics/diff-rules.js";
import { extractRules } from "../../generator/diagnostics/extract-rules.js";
import { linkRules } from "../../generator/diagnostics/link-rules.js";
import { lintRules } from "../../generator/diagnostics/lint-rules.js";
import { planRules } from "../../generator/diagnostics/plan-rules.js";
import type { Rule } from "../../generator/diagnostics/rule.js";
import { rules } from "../../generator/diagnostics/rules.js";

const table: Readonly<Record<string, Rule>> = rules;

for (const [id, rule] of Object.entries(table)) {
  test(`${id} says what is wrong, what to do, and shows both`, () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(["error", "warning", "info"]).toContain(rule.severity);
    expect(rule.help).toMatch(/^[A-Z`].*\.$/s);
    expect(rule.example.wrong).not.toBe("");
    expect(rule.example.right).not.toBe("");
    expect(rule.example.wrong).not.toBe(rule.example.right);
  });
}

test("no two stages have a rule of the same id", () => {
  const tables = [
    extractRules,
    linkRules,
    planRules,
    lintRules,
    checkRules,
    consumerRules,
    compareRules,
    diffRules,
  ];
  expect(Object.keys(rules).toSorted()).toEqual(tables.flatMap(Object.keys).toSorted());
});
