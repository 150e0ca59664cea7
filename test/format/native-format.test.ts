import * as fc from "fast-check";
import type { Options } from "prettier";
import { expect, test } from "vitest";
import { formatWithPrettier } from "../../generator/format/formatter.js";
import { formatNatively, hasNativeFormat } from "../../generator/format/native-format.js";

const settings: fc.Arbitrary<Options> = fc.record(
  {
    printWidth: fc.integer({ min: 1, max: 120 }),
    tabWidth: fc.integer({ min: 0, max: 8 }),
    useTabs: fc.boolean(),
    bracketSpacing: fc.boolean(),
    singleQuote: fc.boolean(),
    objectWrap: fc.constantFrom("preserve", "collapse"),
    quoteProps: fc.constantFrom("as-needed", "consistent", "preserve"),
    trailingComma: fc.constantFrom("all", "es5", "none"),
    endOfLine: fc.constantFrom("lf", "crlf", "cr"),
  },
  { requiredKeys: [] },
);

// As the schema is written: the words of docs are in it, whatever they are.
const text = fc
  .jsonValue({ stringUnit: "binary" })
  .map((value) => `${JSON.stringify(value, undefined, 2)}\n`);

test("JSON is printed as prettier prints it", { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(text, settings, async (json, options) => {
      expect(hasNativeFormat("schema.json", options)).toBe(true);
      const expected = await formatWithPrettier("/nowhere/schema.json", json, options);
      expect(await formatNatively("schema.json", json, options)).toBe(expected);
    }),
    { numRuns: 1000 },
  ),
);
