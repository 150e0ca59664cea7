import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect } from "vitest";
import { explanationJson, renderExplanation } from "../../generator/report/render-explanation.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import type { TypeModel } from "../../generator/model/type-model.js";
import { jsonText } from "../../generator/report/json-text.js";
import { renderChangesJson } from "../../generator/report/render-changes-json.js";
import { renderChangesMarkdown } from "../../generator/report/render-changes.js";
import { renderChangesText } from "../../generator/report/render-changes-text.js";
import { renderers, sortedFindings } from "../../generator/report/report.js";

/** What a terminal obeys, and what turns the direction of writing. */
const obeyed = /[^\P{Cc}\n]|\p{Cf}|\p{Cs}|[\u2028\u2029]/u;
/** What a log of GitHub or Azure obeys wherever it stands (`ActionCommand.cs`, `Command.cs`). */
const command = /##(?:vso)?\[/i;

/** Hold a text for a terminal or a log against what it may do there: nothing. */
export function checkPrinted(text: string): void {
  expect(text).not.toMatch(obeyed);
  expect(text).not.toMatch(command);
  expect(text).not.toMatch(/^\s*::/m);
}

/**
 * Hold findings against what may come out, in every format.
 *
 * @param sourceLine - The lines of the docs, which text shows.
 */
export function checkFindings(
  findings: readonly Diagnostic[],
  sourceLine: (file: string, line: number) => string | undefined,
): void {
  // Twenty names of two hundred characters, and the words around them.
  for (const { message } of findings) expect(message.length).toBeLessThan(5000);
  const report = { command: "lint", diagnostics: sortedFindings(findings), sourceLine };
  const text = renderers.text(report);
  checkPrinted(text);
  expect(text.match(/^\S/gm) ?? [], "lines that begin a finding").toHaveLength(findings.length);
  for (const json of [renderers.json(report), renderers.sarif(report)]) {
    checkPrinted(json);
    JSON.parse(json);
  }
  const commands = renderers.github(report).split("\n").slice(0, -1);
  expect(commands).toHaveLength(findings.length);
  for (const line of commands) {
    expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]*::/);
    expect(line).not.toMatch(obeyed);
    expect(line).not.toMatch(command);
  }
}

const markdown = unified().use(remarkParse).use(remarkGfm);
/** What the Markdown of changes has of HTML. */
const tags = /^(?:<br>|<\/?details>(?:<summary>\d+ safe<\/summary>)?|)$/;

/** Hold what has changed between two docs sets against what may come out. */
export function checkChanges(before: TypeModel, after: TypeModel): void {
  const changes = diffModels(before, after);
  expect(diffModels(after, after)).toEqual([]);
  checkPrinted(renderChangesText(changes));
  checkPrinted(renderChangesJson(changes));
  const text = renderChangesMarkdown(changes);
  checkPrinted(text.replaceAll("\u200b", ""));
  const nodes: { type: string; value?: string; children?: [] }[] = [markdown.parse(text) as never];
  for (const node of nodes) {
    if (node.type === "html") expect(node.value).toMatch(tags);
    expect(["link", "image", "linkReference", "imageReference", "footnoteReference"]).not.toContain(
      node.type,
    );
    // A mention or a reference of an issue, outside of code.
    if (node.type === "text") expect(node.value).not.toMatch(/[@#][\w]|www\./);
    nodes.push(...(node.children ?? []));
  }
}

/** Hold the explanations of all types against what may come out. */
export function checkExplanations(model: TypeModel, diagnostics: readonly Diagnostic[]): void {
  for (const type of [...model.structuredTypes, ...model.enumTypes]) {
    const explained = { type, uses: [type.qualifiedName], reasons: [type.name], diagnostics };
    checkPrinted(renderExplanation(explained, (file) => `docs/${file}`));
    checkPrinted(jsonText(explanationJson(explained)));
  }
}
