import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/commands/run.js";
import { compile, compilers } from "../compile.js";
import { docsOf, hasCorpus } from "./corpus.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-corpus-"));

/** All of it takes some 3 minutes of processor time; the machine may have other work. */
const minutes = (count: number): number => count * 60_000;
afterAll(() => fs.rmSync(folder, { recursive: true }), minutes(2));

const docs = {
  "docs-input": path.join(import.meta.dirname, "../../docs-input"),
  "the pages of 2025": docsOf("2025"),
  "the pages of 2021": docsOf("2021"),
};
const styles = {
  enum: {},
  const: { erasableSyntaxOnly: true },
} as const;

/** Each set of docs in each style is generated once, and compiled as a consumer would. */
describe.skipIf(!hasCorpus).each(Object.entries(docs))("the code of %s", (name, input) => {
  describe.each(["enum", "const"] as const)("in `%s` style", (subtypeStyle) => {
    const out = path.join(folder, name, subtypeStyle);

    beforeAll(async () => {
      // Threads run what was built; this is the source.
      const options = { cwd: folder, cache: false, workers: 1 };
      await generate({ docs: input, out, subtypeStyle }, options);
    }, minutes(10));

    test.each(compilers)("compiles under %s", { timeout: minutes(5) }, (compiler) => {
      expect(compile(out, compiler, styles[subtypeStyle])).toBe("");
    });
  });
});
