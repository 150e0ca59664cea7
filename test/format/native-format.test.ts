import * as fc from "fast-check";
import type { Options } from "prettier";
import { describe, expect, test } from "vitest";
import { formatWithPrettier } from "../../generator/format/formatter.js";
import { formatNatively, hasNativeFormat } from "../../generator/format/native-format.js";

const settings: fc.Arbitrary<Options> = fc.record(
  {
    printWidth: fc.integer({ min: 1, max: 120 }),
    tabWidth: fc.integer({ min: 0, max: 8 }),
    useTabs: fc.boolean(),
    bracketSpacing: fc.boolean(),
    singleQuote: fc.boolean(),
    semi: fc.boolean(),
    objectWrap: fc.constantFrom("preserve", "collapse"),
    quoteProps: fc.constantFrom("as-needed", "consistent", "preserve"),
    trailingComma: fc.constantFrom("all", "es5", "none"),
    endOfLine: fc.constantFrom("lf", "crlf", "cr"),
  },
  { requiredKeys: [] },
);

// Letters as docs have them, and signs between them: both printers know how wide they are.
const knownWidth = fc.constantFrom(...'aZ0 -_"\\’“–…é²ßЖΩ→≤€漢かカ한，\u00A0');
// Wider for one printer than for the other, or only by what they stand beside.
const doubtful = fc.constantFrom(..."\u200B\u00AD\u0301\u200D\uFE0F☝🏋👩💻🇩🇪لا𿿾");

/** As the schema is written: the words of docs are in it, whatever they are. */
const textOf = (unit: fc.Arbitrary<string> | "binary"): fc.Arbitrary<string> =>
  fc
    .jsonValue({ stringUnit: unit, maxDepth: 4 })
    .map((value) => `${JSON.stringify(value, undefined, 2)}\n`);

const native = (json: string, options: Options) => formatNatively("schema.json", json, options);
const expected = (json: string, options: Options) =>
  formatWithPrettier("/nowhere/schema.json", json, options);

describe("JSON is printed as prettier prints it", { timeout: 120_000 }, () => {
  test("of characters whose width both know", () =>
    fc.assert(
      fc.asyncProperty(textOf(knownWidth), settings, async (json, options) => {
        expect(hasNativeFormat("schema.json", options)).toBe(true);
        expect(await native(json, options)).toBe(await expected(json, options));
      }),
      { numRuns: 1000 },
    ));

  test("of any characters, or left to prettier", () => {
    const any = fc.oneof(textOf("binary"), textOf(fc.oneof(knownWidth, doubtful)));
    return fc.assert(
      fc.asyncProperty(any, settings, async (json, options) => {
        const text = await expected(json, options);
        expect((await native(json, options)) ?? text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("with words of any width in descriptions, unless objects are joined", async () => {
    const value = { enum: ["a", "b"], description: "Run 🏋\u200B." };
    const json = `${JSON.stringify(value, undefined, 2)}\n`;
    expect(await native(json, {})).toBe(await expected(json, {}));
    expect(await native(json, { objectWrap: "collapse" })).toBeUndefined();
  });
});

/** Code whose lines break by the width of its names and values. */
const code = fc
  .array(
    fc.string({ unit: knownWidth, maxLength: 30 }).map((word) => JSON.stringify(word)),
    { minLength: 1, maxLength: 8 },
  )
  .chain((words) =>
    fc.constantFrom(
      `export type A = ${words.join(" | ")};\n`,
      `export const a = [${words.join(", ")}] as const;\n`,
      `export interface A {\n${words.map((word) => `  readonly ${word}: ${words.join(" | ")};\n`).join("")}}\n`,
      `export enum A {\n${words.map((word, index) => `  a${index} = ${word},\n`).join("")}}\n`,
    ),
  );

describe("TypeScript", () => {
  const print = (text: string) => formatNatively("index.ts", text, {});

  test("is printed as prettier prints it", { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(code, settings, async (text, options) => {
        expect(await formatNatively("a.ts", text, options)).toBe(
          await formatWithPrettier("/nowhere/a.ts", text, options),
        );
      }),
      { numRuns: 1000 },
    ),
  );

  test("has words of any width in comments", async () => {
    expect(
      await print('/** Run 🏋. */\nexport type A =\n  /**\n   * 🏋\n   */\n  "b";\n'),
    ).toBeDefined();
  });

  test("is left to prettier with such words in its code", async () => {
    expect(await print('export type A = "🏋";\n')).toBeUndefined();
    expect(await print('export type A = "漢’";\n')).toBeDefined();
  });
});
