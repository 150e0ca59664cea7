import { expect, test } from "vitest";
import { fuzzDocs } from "./check-docs.js";
import { mutatedPage, realPages } from "./mutated-page.js";

test("real pages, changed in a few places", async () => {
  expect(realPages.length).toBeGreaterThan(100);
  await expect(fuzzDocs(mutatedPage, 0.6)).resolves.toBeUndefined();
});
