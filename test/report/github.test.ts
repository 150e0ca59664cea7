import { expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { diagnostic } from "../../generator/diagnostics/rules.js";
import { renderGithub } from "../../generator/report/render-github.js";

const place = { file: "docs/crate.md", line: 3, column: 5, endLine: 3, endColumn: 9 };
const sample = diagnostic("orphaned-file", { file: "x" }, place);

const rendered = (more: Partial<Diagnostic>): string =>
  renderGithub({
    command: "lint",
    diagnostics: [{ ...sample, message: "Gone", ...more }],
    sourceLine: () => undefined,
  });

const start = "file=docs/crate.md,line=3,endLine=3,col=5,endColumn=9,title=typedown orphaned-file";

test.each<[what: string, more: Partial<Diagnostic>, line: string]>([
  ["an error", {}, `::error ${start}::Gone\n`],
  ["a warning", { severity: "warning" }, `::warning ${start}::Gone\n`],
  ["a note", { severity: "info" }, `::notice ${start}::Gone\n`],
  [
    "a place of several lines: no columns",
    { place: { ...place, endLine: 4 } },
    "::error file=docs/crate.md,line=3,endLine=4,title=typedown orphaned-file::Gone\n",
  ],
  [
    "a place beside it",
    { related: [{ message: "the first", place: { ...place, line: 1 } }] },
    `::error ${start}::Gone%0Adocs/crate.md:1 the first\n`,
  ],
  [
    "a message with %, a line break, a colon and a comma",
    { message: "100%: a,\r\n::error::b" },
    `::error ${start}::100%25: a,%0D%0A::error::b\n`,
  ],
  [
    "a file with %, a line break, a colon and a comma",
    { place: { ...place, file: "a%,b:\r\n::c.md" } },
    "::error file=a%25%2Cb%3A%0D%0A%3A%3Ac.md,line=3,endLine=3,col=5,endColumn=9,title=typedown orphaned-file::Gone\n",
  ],
])("A line says %s", (_, more, line) => {
  expect(rendered(more)).toBe(line);
});

test.each(["%0A", "%", "a,line=7", "x::error::y", "\r\n::stop-commands::z", "%25", "%253A", "a=b"])(
  "A runner reads %j as it was, in a file's name and in a message",
  (text) => {
    const line = rendered({ message: text, place: { ...place, file: text } });
    expect(line.match(/[\r\n]/g)).toEqual(["\n"]);
    expect(commandOf(line)).toMatchObject({ name: "error", file: text, line: "3", text });
  },
);

test("Findings come one a line, and none is no line", () => {
  const report = { command: "lint", sourceLine: () => undefined };
  expect(renderGithub({ ...report, diagnostics: [sample, sample] }).split("\n")).toHaveLength(3);
  expect(renderGithub({ ...report, diagnostics: [] })).toBe("");
});

/** What a runner of GitHub makes of a line (actions/runner, `ActionCommand.cs`). */
function commandOf(line: string) {
  const [, name, fields = "", text = ""] = /^::([a-z]+) (.*?)::(.*)\n$/.exec(line) ?? [];
  const properties = fields.split(",").map((field) => {
    const at = field.indexOf("=");
    return [field.slice(0, at), decoded(field.slice(at + 1))];
  });
  return { name, text: decoded(text), ...Object.fromEntries(properties) };
}

function decoded(value: string): string {
  return value
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
