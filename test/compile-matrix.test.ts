/**
 * The generated code of docs-input, as modules and as declarations, and what consumers write with it (`types/`), under each compiler.
 * A consumer's file has what must compile, and behind `@ts-expect-error` what must not.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../generator/commands/run.js";
import { compile, compilers } from "./compile.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-matrix-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** To compilers before 6.0 a `switch` over all members of an enum leaves something over. */
const isFrom60 = /exhaustive-by-enum/;
const before60 = ["typescript-5.4", "typescript-5.9"];
/** The barrels of fixtures export the runtime module, which is not kept there. */
const isNotForConsumers = /[\\/](input|expected[\\/]index\.(d\.ts|ts|js))$/;

/** In place of the modules; its settings are those of `typedown.config.ts` that count for the code. */
const declarations = path.join(folder, "declarations");
beforeAll(async () => {
  const docs = path.join(import.meta.dirname, "../docs-input");
  await generate({ docs, out: declarations, declarations: true }, { cwd: folder, cache: false });
}, 60_000);

const forms = ["modules", "declarations"] as const;
const cases = compilers.flatMap((compiler) => forms.map((form) => [form, compiler] as const));

test.each(cases)(
  "consumers of %s compile under %s",
  { timeout: 60_000 },
  async (form, compiler) => {
    const consumer = path.join(folder, compiler, form);
    const isWanted = (file: string): boolean =>
      !isNotForConsumers.test(file) && !(isFrom60.test(file) && before60.includes(compiler));
    // To the same places, so that imports lead to where they lead in the repository.
    for (const part of ["generated", "test/types", "test/fixtures"]) {
      const source = path.join(import.meta.dirname, "..", part);
      fs.cpSync(source, path.join(consumer, part), { recursive: true, filter: isWanted });
    }
    if (form === "declarations") {
      fs.rmSync(path.join(consumer, "generated"), { recursive: true });
      fs.cpSync(declarations, path.join(consumer, "generated"), { recursive: true });
    }
    expect(await compile(consumer, compiler)).toBe("");
  },
);
