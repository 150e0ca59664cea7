import fs from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { diagnostic, rules, type RuleId } from "../../generator/diagnostics/rules.js";
import { renderSarif } from "../../generator/report/render-sarif.js";

const schemaFile = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
// The schema is of draft 4, whose keywords that it uses mean the same today.
const { $schema, id, ...schema } = JSON.parse(
  fs.readFileSync(path.join(import.meta.dirname, "../..", schemaFile), "utf8"),
);
/** RFC 3986: nothing that would have to be encoded, and no colon in what is not a scheme. */
const uri = /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;
const reference =
  /^(?:[\w\-.~@!$&'()*+,;=]|%[\da-f]{2})*(?:[/?#](?:[\w\-.~:/?#@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri,
    "uri-reference": (text: string) => uri.test(text) || reference.test(text),
    "date-time": true,
  },
}).compile(schema);

const sarifOf = (diagnostics: readonly Diagnostic[]) => {
  const log = JSON.parse(
    renderSarif({ command: "lint", diagnostics, sourceLine: () => undefined }),
  );
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
};

test("The schema is the one of SARIF 2.1.0, and says what is wrong", () => {
  expect([$schema, id]).toEqual([
    "http://json-schema.org/draft-04/schema#",
    expect.stringContaining("sarif-2.1.0-rtm.5.json"),
  ]);
  const { tool, results } = sarifOf([finding()]);
  const isValid = (run: object) => validate({ version: "2.1.0", runs: [run] });
  const at = (uriText: string) => ({
    ...results[0],
    locations: [{ physicalLocation: { artifactLocation: { uri: uriText } } }],
  });
  expect(isValid({ tool, results })).toBe(true);
  expect(isValid({ results })).toBe(false);
  expect(isValid({ tool, results: [{ ...results[0], place: {} }] })).toBe(false);
  expect(isValid({ tool, results: [at("docs/a.md")] })).toBe(true);
  expect(isValid({ tool, results: [at("docs/a b.md")] })).toBe(false);
});

test("A finding has its rule, level, message, place, and the places beside it", () => {
  const { columnKind, results, tool } = sarifOf([finding()]);
  expect(columnKind).toBe("utf16CodeUnits");
  expect(tool.driver.rules[results[0].ruleIndex].id).toBe("stale-file");
  expect(results).toEqual([
    {
      ruleId: "stale-file",
      ruleIndex: 0,
      level: "error",
      message: { text: "Unexpected text of `crate.ts`, the docs now say otherwise" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "out/crate.ts" },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
          },
        },
      ],
      relatedLocations: [
        {
          message: { text: "the docs page behind it" },
          physicalLocation: {
            artifactLocation: { uri: "docs/crate.md" },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
          },
        },
      ],
      partialFingerprints: { "typedown/v1": expect.stringMatching(/^[\da-f]{32}$/) },
    },
  ]);
});

test.each([
  ["error", "error"],
  ["warning", "warning"],
  ["info", "note"],
] as const)("The severity %s is the level %s", (severity, level) => {
  expect(sarifOf([finding({ severity })]).results[0].level).toBe(level);
});

test("Every rule has help in text and Markdown, and its own severity as default", () => {
  const ids = Object.keys(rules).toSorted() as RuleId[];
  const { tool } = sarifOf(ids.map((ruleId) => finding({ ruleId, severity: "info" })));
  expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(ids);
  for (const rule of tool.driver.rules) {
    const { severity, help, example } = rules[rule.id as RuleId];
    expect(rule.help.text).toBe(help);
    expect(rule.help.markdown).toContain(example.wrong);
    expect(rule.defaultConfiguration.level).toBe(severity === "info" ? "note" : severity);
  }
});

test.each([
  ["docs/crate.md", "docs/crate.md"],
  ["docs/a crate#1?.md", "docs/a%20crate%231%3F.md"],
  ["docs/100%/[kiste].md", "docs/100%25/%5Bkiste%5D.md"],
  ["a:b.md", "a%3Ab.md"],
  ["docs/größe.md", "docs/gr%C3%B6%C3%9Fe.md"],
  ["/tmp/docs/a crate.md", "file:///tmp/docs/a%20crate.md"],
  ["C:/docs/crate.md", "file:///C:/docs/crate.md"],
])("The file %s is the URI %s", (file, expected) => {
  const { locations } = sarifOf([finding({ place: { ...place, file } })]).results[0];
  expect(locations[0].physicalLocation.artifactLocation.uri).toBe(expected);
});

const place = { file: "out/crate.ts", line: 3, column: 5, endLine: 3, endColumn: 9 };

function finding(more: Partial<Diagnostic> = {}): Diagnostic {
  const page = { file: "docs/crate.md", line: 1, column: 1, endLine: 1, endColumn: 1 };
  const related = [{ message: "the docs page behind it", place: page }];
  return { ...diagnostic("stale-file", { file: "crate.ts" }, place, related), ...more };
}
