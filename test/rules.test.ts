/**
 * Each folder of `rules/` is a rule: docs with its fault (`wrong.md`, or the pages in `wrong/`), the
 * same docs mended (`right.md`, `right/`), what the user is told of the fault (`messages.txt`), and
 * settings (`options.json`) where the rule needs other ones. `npx vitest run test/rules.test.ts -u`
 * writes the messages anew.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { printFindings } from "../generator/cli/print-findings.js";
import { generate } from "../generator/commands/run.js";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.js";
import { extractRules } from "../generator/diagnostics/extract-rules.js";
import { linkRules } from "../generator/diagnostics/link-rules.js";
import { planRules } from "../generator/diagnostics/plan-rules.js";

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-rules-"));
afterAll(() => fs.rmSync(temporary, { recursive: true }));

const root = path.join(import.meta.dirname, "rules");

describe.each(fs.readdirSync(root))("%s", (id) => {
  const folder = path.join(root, id);

  test("is found in the wrong form, at the place the messages show", async () => {
    const findings = await findingsOf(folder, "wrong");
    expect(findings.map(({ ruleId }) => ruleId)).toContain(id);
    const messages = printFindings(findings, { command: "generate", format: "text", cwd: folder });
    await expect(messages).toMatchFileSnapshot(path.join(folder, "messages.txt"));
  });

  test("is not found in the right form, nor is anything else", async () => {
    expect(await findingsOf(folder, "right")).toEqual([]);
  });
});

/** The paths in the findings are relative to the rule's folder. */
async function findingsOf(folder: string, form: "right" | "wrong"): Promise<readonly Diagnostic[]> {
  const pages = fs.existsSync(path.join(folder, form)) ? form : `${form}.md`;
  const docs = path.join(temporary, path.basename(folder), form);
  fs.cpSync(path.join(folder, pages), path.join(docs, pages), { recursive: true });
  const settings = path.join(folder, "options.json");
  const others: object = fs.existsSync(settings)
    ? JSON.parse(fs.readFileSync(settings, "utf8"))
    : {};
  const [result] = await generate({ docs, out: `${docs}-out`, ...others }, { cwd: docs });
  return result?.diagnostics ?? [];
}

test("each rule about docs has a folder, and each folder a rule", () => {
  const ids = Object.keys({ ...extractRules, ...linkRules, ...planRules });
  expect(fs.readdirSync(root).toSorted()).toEqual(ids.toSorted());
});
