/**
 * The generated code of docs-input, and what consumers write with it (`types/`), under each compiler.
 * A consumer's file has what must compile, and behind `@ts-expect-error` what must not.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile, compilers } from "./compile.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-matrix-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** To compilers before 6.0 a `switch` over all members of an enum leaves something over. */
const isFrom60 = /exhaustive-by-enum/;
const before60 = ["typescript-5.4", "typescript-5.9"];
/** The barrels of fixtures export the runtime module, which is not kept there. */
const isNotForConsumers = /[\\/](input|expected[\\/]index\.ts)$/;

test.each(compilers)("consumers compile under %s", { timeout: 60_000 }, (compiler) => {
  const consumer = path.join(folder, compiler);
  const isWanted = (file: string): boolean =>
    !isNotForConsumers.test(file) && !(isFrom60.test(file) && before60.includes(compiler));
  // To the same places, so that imports lead to where they lead in the repository.
  for (const part of ["generated", "test/types", "test/fixtures"]) {
    const source = path.join(import.meta.dirname, "..", part);
    fs.cpSync(source, path.join(consumer, part), { recursive: true, filter: isWanted });
  }
  expect(compile(consumer, compiler)).toBe("");
});
