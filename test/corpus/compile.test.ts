import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sandboxIn } from "../commands/sandbox.js";
import { compile, compilers } from "../compile.js";
import { docsOf, hasCorpus } from "./corpus.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-corpus-"));
/** What was built has a cache, beside the nearest package: what variants share is made once. */
const { run } = sandboxIn(folder);
fs.writeFileSync(path.join(folder, "package.json"), "{}");

/** All of it takes some 5 minutes of processor time; the machine may have other work. */
const minutes = (count: number): number => count * 60_000;
afterAll(() => fs.rmSync(folder, { recursive: true }), minutes(2));

const docs = {
  "docs-input": path.join(import.meta.dirname, "../../docs-input"),
  "the pages of 2025": docsOf("2025"),
  "the pages of 2021": docsOf("2021"),
};

/** Styles differ in the modules of subtypes alone, and validators are modules of their own. */
const variants = {
  "enum style": [],
  "const style with validators": ["--subtype-style", "const", "--validators"],
};

/** Each set of docs in each variant is generated once, and compiled as a consumer would. */
describe.skipIf(!hasCorpus).each(Object.entries(docs))("the code of %s", (name, input) => {
  describe.each(Object.entries(variants))("in %s", (variant, flags) => {
    const out = path.join(folder, name, variant);
    const erasable = flags.length > 0 ? { erasableSyntaxOnly: true } : {};

    beforeAll(() => {
      const { code, err } = run("generate", "--docs", input, "--out", out, ...flags);
      // 1 where the docs have an error, which keeps nothing else from being written.
      if (code !== 0 && code !== 1) throw new Error(err);
    }, minutes(10));

    test.concurrent.each(compilers)(
      "compiles under %s",
      { timeout: minutes(5) },
      async (compiler) => expect(await compile(out, compiler, erasable)).toBe(""),
    );
  });
});
