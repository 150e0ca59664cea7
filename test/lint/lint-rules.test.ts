/**
 * Each folder of `rules/` is a rule of `lint`, as in `test/rules`: docs with its fault
 * (`wrong/`), the same docs mended (`right/`), and what the user is told (`messages.txt`). Pages with
 * example responses are among the docs. `npx vitest run test/lint --update` writes the messages anew.
 */
import fs from "node:fs";
import path from "node:path";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { printFindings } from "../../generator/cli/print-findings.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { lintRules } from "../../generator/diagnostics/lint-rules.js";
import { located } from "../../generator/diagnostics/rules.js";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import { linkPages } from "../../generator/link/link-pages.js";
import { lintDocs } from "../../generator/lint/lint-docs.js";
import { lintExamples } from "../../generator/lint/lint-examples.js";
import { readExamples } from "../../generator/lint/read-examples.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

const root = path.join(import.meta.dirname, "rules");

describe.each(fs.readdirSync(root))("%s", (id) => {
  const folder = path.join(root, id);

  test("is found in the wrong form and nothing else is, at the place the messages show", async () => {
    const { lint } = findingsOf(folder, "wrong");
    expect([...new Set(lint.map(({ ruleId }) => ruleId))]).toEqual([id]);
    const messages = printFindings(lint, { command: "lint", format: "text", cwd: folder });
    await expect(messages).toMatchFileSnapshot(path.join(folder, "messages.txt"));
  });

  test("names places on both sides, each of them on the pages", () => {
    const { lint } = findingsOf(folder, "wrong");
    const places = lint.flatMap(({ place, related }) => [place, ...related.map((r) => r.place)]);
    for (const { file, line, column } of places) {
      const text = fs.readFileSync(path.join(folder, file), "utf8").split("\n")[line - 1] ?? "";
      expect(text.slice(column - 1)).not.toBe("");
    }
  });

  test("is not found in the right form, nor is anything else", () => {
    const { lint, others } = findingsOf(folder, "right");
    expect([...others, ...lint]).toEqual([]);
  });
});

test("each rule of lint has a folder, and each folder a rule", () => {
  expect(fs.readdirSync(root).toSorted()).toEqual(Object.keys(lintRules).toSorted());
});

/** What `lint` finds, and what was found before it; files relative to the rule's folder. */
function findingsOf(
  folder: string,
  form: "right" | "wrong",
): { lint: Diagnostic[]; others: Diagnostic[] } {
  const parts = fs.readdirSync(path.join(folder, form)).map((name) => {
    const file = `${form}/${name}`;
    const source = new VFile({ path: file, value: fs.readFileSync(path.join(folder, file)) });
    const tree = markdownProcessor().parse(source);
    const facts = extractPageFacts(tree, source, { headings: {}, columns: {} });
    return { page: { file, facts }, examples: readExamples(tree, source) };
  });
  const pages = parts.map(({ page }) => page);
  const { model, diagnostics } = linkPages(pages, { roots: [], defaultNamespace: "acme" });
  const own = pages.flatMap(({ file, facts }) => facts.diagnostics.map((d) => located(d, file)));
  const examples = parts.flatMap((part) => part.examples);
  return {
    lint: [...lintDocs(pages, model), ...lintExamples(examples, model, pages)],
    others: [...own, ...diagnostics],
  };
}
