/**
 * Real payloads: the example responses of the operation pages go through the guard and the validator
 * of their type, each element of a list by itself. Whatever is refused is a fault of the docs: the
 * page of the type says otherwise than the payload, and the row it says so in is looked up in the
 * page's own text.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { emitFile } from "../../generator/emit/emit-file.js";
import { findProperty } from "../../generator/lint/lineage.js";
import { planOutput } from "../../generator/plan/plan-output.js";
import { pagesOf } from "../model-of.js";
import { causeOfProblem, causeOfRefusal } from "./causes.js";
import { docsOf, hasCorpus, modelIn } from "./corpus.js";
import { examplesIn, parsed, valuesIn } from "./examples.js";

type Problem = { readonly path: string; readonly message: string };
type Judge = {
  readonly is: ((value: unknown) => boolean) | undefined;
  readonly validate: (value: unknown, options: { partial: boolean }) => readonly Problem[];
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-payloads-"));
afterAll(() => fs.rmSync(folder, { recursive: true }), 60_000);

describe.skipIf(!hasCorpus)("the example responses of 2021", () => {
  test("are what the types say, but for faults of the docs", { timeout: 1_800_000 }, async () => {
    const docs = docsOf("2021");
    const target = resolveTarget({ docs, out: folder, validators: true }, folder);
    const pages = pagesOf(docs);
    const model = modelIn("2021");
    const judges = await judgesOf(planOutput(model, target.output).plan.files);
    const types = new Map(model.structuredTypes.map((type) => [lower(type.qualifiedName), type]));
    const counts = { values: 0, accepted: 0, valid: 0 };
    const refusals: string[] = [];
    const problems: string[] = [];
    const causes: Record<string, number> = {};
    for (const example of examplesIn(path.join(docs, "../api"))) {
      const type = types.get(lower(example.type));
      const judge = judges.get(lower(example.type));
      if (!type || !judge) continue;
      const hasValue = findProperty(type, "value") !== undefined;
      for (const place of valuesIn(example, hasValue)) {
        const value = parsed(place);
        const where = `${place.place.file}:${place.place.line}`;
        counts.values++;
        const found = judge.validate(value, { partial: true });
        if (judge.is?.(value) === true) counts.accepted++;
        else {
          const cause = causeOfRefusal(value, found, type, model);
          refusals.push(`${where}  ${type.qualifiedName}  ${cause}`);
        }
        if (found.length === 0) counts.valid++;
        for (const problem of found) {
          const { cause, payload, docs: row } = causeOfProblem(problem, place, type, model, pages);
          causes[cause] = (causes[cause] ?? 0) + 1;
          const parts = [payload, type.qualifiedName, problem.path, problem.message, row, cause];
          problems.push(parts.join("  "));
        }
      }
    }
    const { values, accepted, valid } = counts;
    console.log(
      `${accepted} of ${values} values accepted by their guards; refused:\n${refusals.join("\n")}`,
    );
    console.log(
      `${valid} of ${values} values without a problem; ${problems.length} problems:`,
      causes,
    );
    const list = path.join(os.tmpdir(), "typedown-payloads.txt");
    fs.writeFileSync(list, `${[...refusals, ...problems].join("\n")}\n`);
    console.log(`All of it, with places: ${list}`);
    expect(values).toBeGreaterThan(1500);
    expect(accepted / values).toBeGreaterThanOrEqual(0.95);
    expect([...refusals, ...problems].filter((line) => line.endsWith("not explained"))).toEqual([]);
  });
});

/** Guards and validators by the qualified name of their type, in lower case. */
async function judgesOf(
  files: ReturnType<typeof planOutput>["plan"]["files"],
): Promise<Map<string, Judge>> {
  const entry: string[] = [];
  for (const file of files) {
    fs.mkdirSync(path.join(folder, path.dirname(file.path)), { recursive: true });
    fs.writeFileSync(path.join(folder, file.path), String(emitFile(file)));
    const name = `${path.dirname(file.path)}.${path.basename(file.path, ".ts")}`;
    const exported =
      file.kind === "type" && file.guard
        ? [file.guard.name, name]
        : file.kind === "validator"
          ? [file.name, name]
          : undefined;
    if (exported)
      entry.push(
        `export { ${exported[0]} as ${JSON.stringify(exported[1])} } from "./${file.path}";`,
      );
  }
  const outfile = path.join(folder, "judges.mjs");
  const stdin = { contents: entry.join("\n"), resolveDir: folder };
  buildSync({ stdin, bundle: true, format: "esm", outfile, logLevel: "error" });
  const all: Record<string, unknown> = await import(outfile);
  const judges = new Map<string, Judge>();
  for (const [name, validate] of Object.entries(all)) {
    if (!name.endsWith("Validator")) continue;
    const type = name.slice(0, -"Validator".length);
    judges.set(lower(type), {
      is: all[type] as Judge["is"],
      validate: validate as Judge["validate"],
    });
  }
  return judges;
}

function lower(name: string): string {
  return name.toLowerCase();
}
