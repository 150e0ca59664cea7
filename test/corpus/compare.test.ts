import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { compareWithMetadata } from "../../generator/compare/compare-with-metadata.js";
import { readCsdl } from "../../generator/csdl/read-csdl.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { modelOf } from "../model-of.js";
import { docsOf, hasCorpus, modelIn } from "./corpus.js";

/** The metadata is that of another cloud, five years younger than most pages: much differs in truth. */
describe.skipIf(!hasCorpus)("the docs of a large service and its metadata", () => {
  const file = path.join(docsOf("2021"), "../../graph-metadata/beta-USNat.csdl");
  const text = hasCorpus ? fs.readFileSync(file, "utf8") : "";
  const model = hasCorpus ? modelIn("2021") : modelOf({});

  test("4 MB of metadata are read and compared in less than 2 s", () => {
    const copies = [text, copyOf(text, 1), copyOf(text, 2)];
    const large = inOne(copies);
    expect(Buffer.byteLength(large)).toBeGreaterThan(4_000_000);
    const start = process.cpuUsage();
    const metadata = readCsdl(large, "large.csdl");
    const read = process.cpuUsage(start);
    const findings = compareWithMetadata(model, metadata);
    const all = process.cpuUsage(start);
    console.log(`read: ${milliseconds(read)} ms, read and compared: ${milliseconds(all)} ms`);
    expect(metadata.structuredTypes).toHaveLength(copies.length * (722 + 1044));
    expect(metadata.enumTypes).toHaveLength(copies.length * 479);
    expect(findings.length).toBeGreaterThan(copies.length * 1000);
    expect(milliseconds(all)).toBeLessThan(2000);
  });

  test("every name of a type that is not CSDL's own is one the metadata declares", () => {
    const { structuredTypes, enumTypes, schemas } = readCsdl(text, "beta.csdl");
    expect(schemas).toHaveLength(6);
    const declared = new Set([...structuredTypes, ...enumTypes].map((type) => type.qualifiedName));
    const named = structuredTypes.flatMap(({ baseType, properties }) => [
      ...(baseType === undefined ? [] : [baseType]),
      ...properties.map(({ type }) => type),
    ]);
    const unknown = named.filter((name) => !name.startsWith("Edm.") && !declared.has(name));
    expect(unknown).toEqual([]);
  });

  test("findings of the pages of 2021, by rule", () => {
    expect(counts(compareWithMetadata(model, readCsdl(text, "beta.csdl")))).toEqual({
      "abstract-unlike-metadata": 19,
      "base-type-unlike-metadata": 33,
      "case-unlike-metadata": 13,
      "flags-unlike-metadata": 5,
      "key-unlike-metadata": 3,
      "member-not-in-docs": 138,
      "member-not-in-metadata": 19,
      "nullable-unlike-metadata": 12,
      "open-unlike-metadata": 61,
      "property-kind-unlike-metadata": 18,
      "property-not-declared-in-metadata": 63,
      "property-not-in-docs": 520,
      "property-not-in-metadata": 45,
      "property-type-unlike-metadata": 133,
      "type-not-in-docs": 1262,
      "type-not-in-metadata": 2166,
    });
  });

  test("findings of the pages of 2025, by rule", () => {
    const few = modelIn("2025");
    expect(counts(compareWithMetadata(few, readCsdl(text, "beta.csdl")))).toEqual({
      "abstract-unlike-metadata": 2,
      "base-type-unlike-metadata": 1,
      "member-not-in-docs": 13,
      "member-not-in-metadata": 8,
      "property-not-declared-in-metadata": 7,
      "property-not-in-docs": 25,
      "property-not-in-metadata": 2,
      "type-not-in-docs": 2189,
      "type-not-in-metadata": 20,
    });
  });
});

/** The time of all threads: not less than what passes on a machine that does nothing else. */
function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return Math.round((user + system) / 1000);
}

/** How often each rule is broken. Ten of each have been looked at: where a number changes, look again. */
function counts(findings: readonly Diagnostic[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { ruleId } of findings) found[ruleId] = (found[ruleId] ?? 0) + 1;
  console.log(found);
  return found;
}

/** The same document with other namespaces and aliases. */
function copyOf(text: string, number: number): string {
  return text
    .replaceAll("microsoft.graph", `copy${number}`)
    .replace(/(["(])(graph|agentic)(?=[."])/g, `$1$2${number}`);
}

/** One document with the schemas of all. */
function inOne(texts: readonly string[]): string {
  const [open, close] = ["<edmx:DataServices>", "</edmx:DataServices>"];
  const schemas = texts.map((text) =>
    text.slice(text.indexOf(open) + open.length, text.indexOf(close)),
  );
  return `<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">${open}${schemas.join("")}${close}</edmx:Edmx>`;
}
