/** What the output folder has of pages comes back as it was, and not at all where it is of another form. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { linkPages } from "../../generator/link/link-pages.js";
import type { PageFacts } from "../../generator/model/page-facts.js";
import { planOutput } from "../../generator/plan/plan-output.js";
import {
  lastGoodFacts,
  lastGoodFactsName,
  lastGoodLine,
  readLastGoodFacts,
} from "../../generator/write/last-good-facts.js";
import { linking, pagesOf, readPage } from "../model-of.js";

const out = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-facts-"));
afterAll(() => fs.rmSync(out, { recursive: true }));

const pages = Object.entries(pagesOf(path.join(import.meta.dirname, "../fixtures")))
  .map(([file, text]) => readPage(file, text))
  .filter(({ facts }) => facts.types.length + facts.enums.length > 0);

test("every page comes back as it was", () => {
  expect(pages.length).toBeGreaterThan(50);
  const lines = pages.map(({ file, facts }) => lastGoodLine(file, lastGoodFacts(facts)));
  const lastGood = readBack(lines.join(""));
  for (const { file, facts } of pages) {
    const restored = lastGood(file);
    expect(restored && lastGoodFacts(restored), file).toBe(lastGoodFacts(facts));
    expect(restored && plainTypes(restored), file).toEqual(plainTypes(facts));
  }
});

/** Types that go into the model as they are. */
function plainTypes({ types }: PageFacts): unknown[] {
  const all = types.flatMap(({ properties }) => properties.map(({ type }) => type));
  return all.filter(({ kind }) => kind === "primitive" || kind === "unknown");
}

const odd = [null, 7, true, "word", [], {}, [null], [{}], { value: 1 }];

test("whatever else stands in its place, it is read or left alone", () => {
  const target = resolveTarget({ docs: "docs", out: "out" }, "/");
  const json = pages.map(({ facts }) => lastGoodFacts(facts));
  fc.assert(
    fc.property(
      fc.constantFrom(...json),
      fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...odd),
      (text, way, value) => {
        const changed: Holder = { page: JSON.parse(text) };
        replace(changed, way, value);
        const facts = readBack(lastGoodLine("a.md", JSON.stringify(changed.page)))("a.md");
        expect(() => use(facts, target)).not.toThrow();
      },
    ),
    { numRuns: 3000 },
  );
});

interface Holder {
  readonly page: unknown;
}

/** Put a value in the place that a way leads to: which of the parts to go to, at each level. */
function replace(value: object, way: readonly number[], end: unknown): void {
  const [step = 0, ...rest] = way;
  const names = Object.keys(value);
  const name = names[step % names.length] as keyof typeof value;
  const part: unknown = value[name];
  const isEnd = typeof part !== "object" || part === null || Object.keys(part).length === 0;
  if (isEnd || rest.length === 0) Object.assign(value, { [name]: end });
  else replace(part, rest, end);
}

function use(facts: PageFacts | undefined, { output }: ReturnType<typeof resolveTarget>): void {
  const { model } = linkPages(facts ? [{ file: "a.md", facts }] : [], linking);
  planOutput(model, output);
}

function readBack(text: string): ReturnType<typeof readLastGoodFacts> {
  fs.writeFileSync(path.join(out, lastGoodFactsName), text);
  return readLastGoodFacts(out);
}
