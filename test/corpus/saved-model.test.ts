import { describe, expect, test } from "vitest";
import { printModel } from "../../generator/model/model-json.js";
import { parseModel } from "../../generator/model/parse-model.js";
import { modelOf, pagesOf } from "../model-of.js";
import { docsOf, hasCorpus } from "./corpus.js";

describe.skipIf(!hasCorpus)("the saved model of a large docs set", () => {
  test.each(["2021", "2025"] as const)(
    "comes back as it was: %s",
    (season) => {
      const text = printModel(modelOf(pagesOf(docsOf(season))));
      expect(text.length).toBeGreaterThan(100_000);
      // Not `toBe(text)`: a difference of many megabytes would be printed.
      expect(printModel(parseModel(text, "model.json")) === text).toBe(true);
    },
    120_000,
  );
});
