/**
 * Real payloads: the example responses of the operation pages go through the guard of their type, each
 * element of a `value` list by itself. What a guard refuses is listed with its cause.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { VFile } from "vfile";
import { afterAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/commands/run.js";
import {
  type Example,
  type ExampleValue,
  readExamples,
} from "../../generator/lint/read-examples.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";
import { docsOf, hasCorpus } from "./corpus.js";

type Guard = (value: unknown) => boolean;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-payloads-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe.skipIf(!hasCorpus)("the example responses of 2021", () => {
  test("are accepted by the guards of their types, but for faults of the docs", async () => {
    const docs = docsOf("2021");
    const out = path.join(folder, "generated");
    await generate({ docs, out }, { workers: 1, cache: false });
    const bundle = path.join(folder, "bundle.mjs");
    buildSync({
      entryPoints: [path.join(out, "index.ts")],
      bundle: true,
      format: "esm",
      outfile: bundle,
    });
    const guards = guardsByType(await import(bundle));
    const refused: string[] = [];
    let judged = 0;
    for (const example of examplesIn(path.join(docs, "../api"))) {
      const guard = guards.get(example.type.toLowerCase());
      if (!guard || !example.body) continue;
      for (const value of valuesOf(example)) {
        judged++;
        if (!guard(value))
          refused.push(`${example.typePlace.file}:${example.typePlace.line} ${example.type}`);
      }
    }
    console.log(`${judged - refused.length} of ${judged} values accepted; refused:`);
    console.log(refused.join("\n"));
    expect(judged).toBeGreaterThan(1500);
    expect(1 - refused.length / judged).toBeGreaterThanOrEqual(0.95);
  });
});

/** Guards by qualified name in lower case: `security.isCase` is that of `microsoft.graph.security.case`. */
function guardsByType(modules: Record<string, Record<string, unknown>>): Map<string, Guard> {
  const guards = new Map<string, Guard>();
  for (const [namespace, exported] of Object.entries(modules)) {
    if (typeof exported !== "object") continue;
    const prefix = namespace === "graph" ? "microsoft.graph" : `microsoft.graph.${namespace}`;
    for (const [name, guard] of Object.entries(exported)) {
      if (typeof guard !== "function" || !name.startsWith("is")) continue;
      guards.set(`${prefix}.${name.slice(2)}`.toLowerCase(), guard as Guard);
    }
  }
  return guards;
}

function examplesIn(api: string): Example[] {
  const processor = markdownProcessor();
  return fs
    .readdirSync(api)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => {
      const page = new VFile({ path: name, value: fs.readFileSync(path.join(api, name)) });
      return readExamples(processor.parse(page), page);
    });
}

/** A response's values: those of its `value` list, or itself. */
function valuesOf({ body, collection }: Example): unknown[] {
  const value = body && valueOf(body);
  const list =
    typeof value === "object" && value !== null && "value" in value ? value.value : undefined;
  return collection || Array.isArray(list) ? (Array.isArray(list) ? list : []) : [value];
}

function valueOf(value: ExampleValue): unknown {
  switch (value.kind) {
    case "object":
      return Object.fromEntries(
        value.members.map((member) => [member.name, valueOf(member.value)]),
      );
    case "array":
      return value.elements.map(valueOf);
    case "string":
      return value.text;
    case "number":
      return Number(value.text);
    case "boolean":
      return true;
    case "null":
      return null;
  }
}
