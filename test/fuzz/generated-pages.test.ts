import { expect, test } from "vitest";
import { fuzzDocs } from "./check-docs.js";
import { generatedPage } from "./generated-page.js";

test("pages after a grammar of the format, with hostile words", async () => {
  await expect(fuzzDocs(generatedPage, 0.4)).resolves.toBeUndefined();
});
