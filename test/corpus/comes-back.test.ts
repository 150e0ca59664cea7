/** What is written to be read again comes back as it was. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { linkPages } from "../../generator/link/link-pages.js";
import { printModel } from "../../generator/model/model-json.js";
import type { Page } from "../../generator/model/page-facts.js";
import { parseModel } from "../../generator/model/parse-model.js";
import { factsOfSkeleton, skeletonOf } from "../../generator/model/skeleton.js";
import { planOutput } from "../../generator/plan/plan-output.js";
import {
  lastGoodFacts,
  lastGoodFactsName,
  lastGoodLine,
  readLastGoodFacts,
} from "../../generator/write/last-good-facts.js";
import { linking } from "../model-of.js";
import { hasCorpus, modelIn, pagesIn } from "./corpus.js";

describe.skipIf(!hasCorpus).each([
  ["2021", 1000],
  ["2025", 50],
] as const)("of a large docs set, %s", (season, atLeast) => {
  test("the saved model", { timeout: 120_000 }, () => {
    const text = printModel(modelIn(season));
    expect(text.length).toBeGreaterThan(100_000);
    // Not `toBe(text)`: a difference of many megabytes would be printed.
    expect(printModel(parseModel(text, "model.json")) === text).toBe(true);
  });

  test("from skeletons, all that names and types are to each other", { timeout: 120_000 }, () => {
    const pages = pagesIn(season);
    expect(pages.length).toBeGreaterThan(atLeast);
    const { output } = resolveTarget({ docs: "docs", out: "out", validators: true }, "/");
    const facesOf = (some: readonly Page[]): string => {
      const { model, faces } = linkPages(some, linking);
      return faces() + planOutput(model, output).faces();
    };
    const skeletons = pages.map(({ file, facts }) => {
      return { file, facts: factsOfSkeleton(skeletonOf(facts)) };
    });
    expect(facesOf(skeletons) === facesOf(pages)).toBe(true);
  });

  test("what pages last said", { timeout: 120_000 }, () => {
    const out = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-facts-"));
    onTestFinished(() => fs.rmSync(out, { recursive: true }));
    const pages = pagesIn(season).filter(
      ({ facts }) => facts.types.length + facts.enums.length > 0,
    );
    expect(pages.length).toBeGreaterThan(atLeast);
    const lines = pages.map(({ file, facts }) => lastGoodLine(file, lastGoodFacts(facts)));
    fs.writeFileSync(path.join(out, lastGoodFactsName), lines.join(""));
    const lastGood = readLastGoodFacts(out);
    for (const { file, facts } of pages) {
      const restored = lastGood(file);
      expect(restored && lastGoodFacts(restored), file).toBe(lastGoodFacts(facts));
    }
  });
});
