/**
 * The README's excerpts, settings and rules are taken from what they speak of. `npx vitest run
 * test/readme.test.ts -u` writes them anew.
 */
import fs from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import type { Setting } from "../generator/config/setting.js";
import { settings } from "../generator/config/settings.js";
import { rules } from "../generator/diagnostics/rules.js";

const project = path.join(import.meta.dirname, "..");
const readme = path.join(project, "README.md");

test("the README shows files, settings and rules as they are", async () => {
  const text = fs
    .readFileSync(readme, "utf8")
    .replace(/(<!-- excerpt: (\S+) "(.*)" "(.*)" -->)[^]*?(<!-- \/excerpt -->)/g, refreshed)
    .replace(/(<!-- settings -->)[^]*?(<!-- \/settings -->)/, `$1\n\n${settingsTable()}\n\n$2`)
    .replace(/(<!-- rules -->)[^]*?(<!-- \/rules -->)/, `$1\n\n${rulesTable()}\n\n$2`);
  const options = await resolveConfig(readme);
  const formatted = await format(text, { ...options, parser: "markdown" });
  await expect(formatted).toMatchFileSnapshot(readme);
});

function refreshed(_: string, start: string, file: string, from: string, to: string, end: string) {
  const language = file.endsWith(".md") ? "text" : "ts";
  return `${start}\n\n\`\`\`${language}\n${excerpt(file, from, to)}\n\`\`\`\n\n${end}`;
}

/** From the first line that starts with one text to the last line in a row that starts with another. */
function excerpt(file: string, from: string, to: string): string {
  const lines = fs.readFileSync(path.join(project, file), "utf8").split("\n");
  const start = lines.findIndex((line) => line.startsWith(from));
  const first = lines.findIndex(
    (line, index) => index > start && line.replace(/^\|/, "").startsWith(to),
  );
  const after = lines.findIndex((line, index) => index > first && !line.startsWith(to));
  expect([start, first, after], `the excerpt of ${file}`).not.toContain(-1);
  return lines.slice(start, after).join("\n");
}

function settingsTable(): string {
  const rows = Object.entries<Setting>(settings).map(
    ([name, setting]) =>
      `| \`${name}\` | ${values(setting)} | ${shown(setting)} | ${cell(setting.description)} |`,
  );
  return ["| Setting | Values | Default | Meaning |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

function values(setting: Setting): string {
  switch (setting.kind) {
    case "path":
      return "a path";
    case "text":
      return "a text";
    case "boolean":
      return "`true`, `false`";
    case "integer":
      return `a whole number from ${setting.minimum}`;
    case "choice":
      return setting.of.map(code).join(", ");
    case "list":
      return `a list${setting.of ? ` of ${setting.of.map(code).join(", ")}` : ""}`;
    case "map":
      return `lists by ${setting.keys.map(code).join(", ")}`;
    case "severities":
      return "`error`, `warning`, `info`, `off` by rule";
  }
}

function shown({ default: value }: Setting): string {
  const empty =
    value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
  return empty ? "" : code(Array.isArray(value) ? value.join(", ") : String(value));
}

function rulesTable(): string {
  const rows = Object.entries(rules).map(
    ([id, { severity, help }]) => `| \`${id}\` | ${severity} | ${cell(help)} |`,
  );
  return ["| Rule | Severity | What to do |", "| --- | --- | --- |", ...rows].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
