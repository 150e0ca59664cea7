/**
 * The declarations of the corpus: what compilers make of its modules, fit for each compiler, and each
 * property mapped to where its page names it.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/commands/run.js";
import { compile, compilers } from "../compile.js";
import { codeIn, expectAsCompiled } from "../declarations/compiler-output.js";
import { mappedTexts } from "../declarations/mapped-text.js";
import { docsOf, hasCorpus } from "./corpus.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-corpus-declarations-"));
const minutes = (count: number): number => count * 60_000;
afterAll(() => fs.rmSync(folder, { recursive: true }), minutes(2));

const at = (name: string): string => path.join(folder, name);

describe.skipIf(!hasCorpus)("the declarations of the pages of 2021", () => {
  beforeAll(async () => {
    // What is read for the one is in the cache for the other.
    fs.writeFileSync(at("package.json"), "{}");
    const options = { cwd: folder, workers: 1 };
    const docs = docsOf("2021");
    await generate({ docs, out: at("modules") }, options);
    await generate({ docs, out: at("declared"), declarations: true }, options);
  }, minutes(20));

  const erasable = { erasableSyntaxOnly: true };
  test.concurrent.each(compilers)("compile under %s", { timeout: minutes(5) }, async (compiler) =>
    expect(await compile(at("declared"), compiler, erasable)).toBe(""),
  );

  test("are what the compiler makes of the modules", { timeout: minutes(20) }, async () => {
    const files = await expectAsCompiled(at("declared"), at("modules"), at("output"), "typescript");
    expect(files).toBeGreaterThan(6000);
  });

  test("lead to where the page names the property", { timeout: minutes(5) }, () => {
    const found = { properties: 0, others: 0 };
    const wrong: string[] = [];
    for (const file of codeIn(at("declared"))) {
      if (!file.endsWith(".d.ts") || !fs.existsSync(path.join(at("declared"), `${file}.map`)))
        continue;
      for (const { name, member, page, line, text } of mappedTexts(
        path.join(at("declared"), file),
      )) {
        // What stands for a type leads to the type.
        const isProperty =
          member !== undefined &&
          !/^@odata|^#|Subtype_*\./.test(member) &&
          !/Subtype_*\./.test(name);
        found[isProperty ? "properties" : "others"]++;
        const says = isProperty ? text.includes(member) : text !== "";
        if (!says) wrong.push(`${name} ${page}:${line} ${text}`);
      }
    }
    console.log(found);
    expect(wrong).toEqual([]);
    expect(found.properties).toBeGreaterThan(10_000);
  });
});
