import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { fingerprints } from "../../generator/diagnostics/fingerprints.js";
import { diagnostic } from "../../generator/diagnostics/rules.js";
import type { Change } from "../../generator/model/change.js";
import { renderChangesJson } from "../../generator/report/render-changes-json.js";
import { renderers } from "../../generator/report/report.js";
import { renderJson } from "../../generator/report/render-json.js";

const place = { file: "docs/crate.md", line: 3, column: 5, endLine: 3, endColumn: 9 };
const start = { file: "docs/shelf.md", line: 1, column: 1, endLine: 1, endColumn: 1 };
const sample: Diagnostic = {
  ...diagnostic("orphaned-file", { file: "x.ts" }, place),
  message: "Gone",
  related: [{ message: "here", place: start }],
};
const report = (diagnostics: readonly Diagnostic[]) => ({
  command: "check",
  diagnostics,
  sourceLine: () => undefined,
});

test("JSON has a version, counts, and each finding with all its fields and a fingerprint", () => {
  const findings = [
    { ...sample, detail: "--- a\n" },
    { ...sample, severity: "warning" as const },
  ];
  const fields = { ruleId: "orphaned-file", message: "Gone", place, related: sample.related };
  const [first, second] = fingerprints(findings);
  expect(JSON.parse(renderJson(report(findings)))).toEqual({
    version: 1,
    command: "check",
    counts: { error: 1, warning: 1, info: 0 },
    diagnostics: [
      { ...fields, severity: "error", detail: "--- a\n", fingerprint: first },
      { ...fields, severity: "warning", fingerprint: second },
    ],
  });
});

test("The README names each field", () => {
  const readme = fs.readFileSync(path.join(import.meta.dirname, "../../README.md"), "utf8");
  const sampleOfChange: Change = {
    ruleId: "property-removed",
    subject: "acme.shop.crate/label",
    readers: "breaking",
    writers: "breaking",
    message: "Gone",
    why: "So it is",
    before: place,
    after: place,
  };
  const fields = (value: unknown): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => [
          ...(Array.isArray(value) ? [] : [name]),
          // What is counted there are severities and grades.
          ...(name === "counts" ? [] : fields(inner)),
        ])
      : [];
  const shown = [
    renderJson(report([{ ...sample, detail: "--- a\n" }])),
    renderChangesJson([sampleOfChange], [sample]),
  ].flatMap((text) => fields(JSON.parse(text)));
  expect(shown.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test("Without findings there is a report all the same", () => {
  expect(JSON.parse(renderJson(report([])))).toEqual({
    version: 1,
    command: "check",
    counts: { error: 0, warning: 0, info: 0 },
    diagnostics: [],
  });
});

test.each<[what: string, verdict: "stays" | "changes", more: Partial<Diagnostic>]>([
  ["another line", "stays", { place: { ...place, line: 9, endLine: 9 } }],
  ["another column", "stays", { place: { ...place, column: 1 } }],
  ["another severity", "stays", { severity: "info" }],
  ["other places beside it", "stays", { related: [] }],
  ["another file", "changes", { place: { ...place, file: "docs/shelf.md" } }],
  ["another rule", "changes", { ruleId: "missing-file" }],
  ["another message", "changes", { message: "Gone for good" }],
])("With %s the fingerprint %s", (_, verdict, more) => {
  const [before] = fingerprints([sample]);
  const [after] = fingerprints([{ ...sample, ...more }]);
  expect(before === after ? "stays" : "changes").toBe(verdict);
});

test("Equal findings have fingerprints of their own, which stay when both move", () => {
  const moved = { ...sample, place: { ...place, line: 30, endLine: 30 } };
  const [first, second] = fingerprints([sample, sample]);
  expect(first).not.toBe(second);
  expect(fingerprints([moved, moved])).toEqual([first, second]);
});

test.each(["\u001b[31m", "\u009b2J", "\u202egnp", "\u{e0041}", "\r", "\u2028"])(
  "No form lets %j through to a terminal, and in JSON the message stays the same",
  (control) => {
    const finding = { ...sample, message: `Type \`${control}\` is gone` };
    for (const [format, render] of Object.entries(renderers)) {
      expect(render(report([finding])), format).not.toContain(control);
    }
    const { diagnostics } = JSON.parse(renderJson(report([finding])));
    expect(diagnostics[0].message).toBe(finding.message);
  },
);
