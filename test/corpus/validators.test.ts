/**
 * For every type of the corpus, values made from the model and mutations of them are judged alike by
 * its validator and by ajv with the emitted schema; those made from the model are accepted by both.
 * With `partial`, a validator finds the same problems but for what is missing, and accepts values
 * made from the model whatever is left out of them.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type AnySchema } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { check, gen, property } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { emitFile } from "../../generator/emit/emit-file.js";
import type { StructuredType } from "../../generator/model/type-model.js";
import { planOutput } from "../../generator/plan/plan-output.js";
import { docsOf, hasCorpus, modelIn } from "./corpus.js";
import { mutated, trimmed, valueOf } from "./values.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-validators-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

type Validator = (
  value: unknown,
  options?: { readonly partial: boolean },
) => readonly { readonly path: string; readonly message: string }[];

describe.skipIf(!hasCorpus)("validators and schema of the pages of 2021", () => {
  const types: StructuredType[] = [];
  const validators = new Map<string, Validator>();
  const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true });

  beforeAll(async () => {
    const config = { docs: docsOf("2021"), out: folder, validators: true };
    const target = resolveTarget({ ...config, emit: ["typescript", "json-schema"] }, folder);
    const model = modelIn("2021");
    types.push(...model.structuredTypes);
    const entry: string[] = [];
    for (const file of planOutput(model, target.output).plan.files) {
      // Validators import one another, enums and `validation.ts`; to print the rest takes long.
      if (!["validator", "validation", "enum", "schema"].includes(file.kind)) continue;
      const text = String(emitFile(file));
      if (file.kind === "schema") ajv.addSchema(JSON.parse(text) as AnySchema, "docs");
      fs.mkdirSync(path.join(folder, path.dirname(file.path)), { recursive: true });
      fs.writeFileSync(path.join(folder, file.path), text);
      if (file.kind !== "validator") continue;
      const name = `${path.dirname(file.path)}.${path.basename(file.path, "Validator.ts")}`;
      entry.push(`export { ${file.name} as ${JSON.stringify(name)} } from "./${file.path}";`);
    }
    const outfile = path.join(folder, "validators.mjs");
    const stdin = { contents: entry.join("\n"), resolveDir: folder };
    await build({ stdin, bundle: true, format: "esm", outfile });
    const all: Record<string, Validator> = await import(outfile);
    for (const [name, validate] of Object.entries(all)) validators.set(name, validate);
  }, 1_800_000);

  test("judge alike", { timeout: 1_800_000 }, () => {
    const seed = Date.now() | 0;
    console.log(`Seed of the values: ${seed}`);
    const counts = { accepted: 0, rejected: 0 };
    const disagreements = types.flatMap((type) => disagreementOf(type, seed, counts));
    console.log(counts);
    expect(disagreements).toEqual([]);
    // Mutations that are all alike would show nothing.
    expect(counts.rejected).toBeGreaterThan(types.length);
    expect(counts.accepted).toBeGreaterThan(types.length);
  });

  function disagreementOf(
    type: StructuredType,
    seed: number,
    counts: { accepted: number; rejected: number },
  ): string[] {
    const validate = validators.get(type.qualifiedName);
    const accepts = ajv.getSchema(`docs#/$defs/${type.qualifiedName}`);
    if (!validate || !accepts) return [`${type.qualifiedName}: no validator or no definition`];
    const result = check(
      property(gen(), (pick) => {
        let value = valueOf(type, pick);
        judge(value, true);
        const rest = trimmed(value, pick);
        const left = validate(rest, { partial: true });
        if (left.length > 0) throw new Error(`${shown(rest)} ${shown(left)} of a trimmed value`);
        for (let count = 0; count < 4; count++) {
          value = mutated(value, pick);
          judge(value, undefined);
        }
      }),
      { numRuns: 5, seed, endOnFailure: true },
    );
    return result.failed ? [`${type.qualifiedName}: ${String(result.errorInstance)}`] : [];

    function judge(value: unknown, expected: boolean | undefined): void {
      const problems = validate?.(value) ?? [];
      const valid = accepts?.(value) === true;
      judgePartly(value, problems);
      if (valid) counts.accepted++;
      else counts.rejected++;
      if (valid === (problems.length === 0) && valid === (expected ?? valid)) return;
      throw new Error(`${shown(value)} ${shown({ problems, errors: accepts?.errors })}`);
    }

    function judgePartly(value: unknown, problems: ReturnType<Validator>): void {
      // What is wrong with each of several types is not told.
      if (problems.some(({ message }) => message.includes("a value of one of its types"))) return;
      const others = problems.filter(({ message }) => message !== "Missing required property");
      const partly = validate?.(value, { partial: true }) ?? [];
      if (JSON.stringify(partly) !== JSON.stringify(others)) {
        throw new Error(`${shown(value)} ${shown({ partly, others })}`);
      }
    }
  }
});

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 600);
}
