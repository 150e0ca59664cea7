/**
 * What one linking and planning leave for the next changes nothing: model, plan and findings are those of
 * docs that nobody has seen before.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Config } from "../generator/config/config.js";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.js";
import { resolveTarget } from "../generator/config/resolve-target.js";
import type { KeptLinks } from "../generator/link/kept-links.js";
import { linkPages } from "../generator/link/link-pages.js";
import type { Page } from "../generator/model/page-facts.js";
import type { KeptPlans } from "../generator/plan/kept-plans.js";
import type { OutputPlan } from "../generator/model/output-plan.js";
import type { TypeModel } from "../generator/model/type-model.js";
import { planOutput } from "../generator/plan/plan-output.js";
import { linking, readPage } from "./model-of.js";

const names = ["crate", "lid", "box", "till"] as const;
const name = fc.constantFrom(...names);
const link = name.map((each) => `[${each}](${each}.md)`);

const row = fc
  .tuple(
    fc.constantFrom("label", "Label", "contents", "size", "@odata.type"),
    fc.oneof(
      fc.constantFrom(
        "String",
        "Int32",
        "size",
        "size collection",
        "mystery",
        "label",
        "Size",
        "shade",
      ),
      name,
      link,
      fc.tuple(name, name).map(([words, target]) => `[${words}](${target}.md) collection`),
    ),
    fc.oneof(
      fc.constantFrom("The label.", "Required.", "Key.", "Not nullable. Read-only.", "Deprecated."),
      fc.constantFrom("Possible values are: `big`, `Small`.", "Possible values are: `huge`."),
      fc.tuple(link, name).map(([words]) => `See ${words}. Inherited from ${words}.`),
    ),
  )
  .map(([property, type, description]) => `|${property}|${type}|${description}|\n`);

const enumSection = fc
  .tuple(
    fc.constantFrom("size", "shade", "label"),
    fc.subarray(["big", "small", "unknownFutureValue"]),
  )
  .map(
    ([title, members]) =>
      `### ${title} values\n\n|Member|\n|:--|\n${members.map((each) => `|${each}|\n`).join("")}\n`,
  );

/** What others know a page by: what it declares, at times another file's type. */
const head = fc.record({
  type: fc.option(name, { nil: undefined, freq: 8 }),
  namespace: fc.constantFrom("acme", "acme", "acme", "acme.sea"),
  section: fc.option(enumSection, { nil: "", freq: 5 }),
});

const body = fc.record({
  base: fc.option(name, { nil: undefined }),
  abstract: fc.boolean(),
  lines: fc.nat(2),
  introduction: fc.oneof(
    fc.constant("A thing."),
    link.map((words) => `Inherits from ${words}.`),
    link.map((words) => `Base type of ${words}.`),
  ),
  rows: fc.array(fc.oneof(row, fc.constant("|id|String|Key.|\n")), { maxLength: 4 }),
  relationships: fc.array(row, { maxLength: 2 }),
});

type Said<Part> = Part extends fc.Arbitrary<infer Value> ? Value : never;

function pageText(
  file: Said<typeof name>,
  { type = file, namespace, section }: Said<typeof head>,
  { base, abstract, lines, introduction, rows, relationships }: Said<typeof body>,
): string {
  const fields = [
    ...(base === undefined ? [] : [`"baseType": "acme.${base}"`]),
    ...(abstract ? ['"abstract": true'] : []),
  ];
  const more = fields.map((field) => `, ${field}`).join("");
  return `${"\n".repeat(lines)}# ${type} resource type

Namespace: ${namespace}

${introduction}

## Properties

|Property|Type|Description|
|:--|:--|:--|
${rows.join("")}
## Relationships

|Relationship|Type|Description|
|:--|:--|:--|
${relationships.join("")}
${section}
## JSON representation

<!-- { "blockType": "resource", "@odata.type": "${namespace}.${type}"${more} } -->
\`\`\`json
{ "label": "a" }
\`\`\`
`;
}

/** What happens to one file between two runs: written anew, at times with another head, or removed. */
const edit = fc.record({
  file: name,
  head: fc.option(head, { nil: undefined, freq: 1 }),
  body: fc.option(body, { nil: undefined, freq: 8 }),
});
const edits = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: edit },
    { weight: 4, arbitrary: fc.record({ file: name, head: fc.constant(undefined), body }) },
  ),
  { maxLength: 12 },
);
const start = fc.tuple(...names.map(() => fc.record({ head, body })));

const config: fc.Arbitrary<Partial<Config>> = fc.constantFrom<Partial<Config>>(
  {},
  { validators: true },
  { validators: true, declarations: true },
  { types: ["acme.crate"], emit: ["typescript", "json-schema", "model"] },
);

/** How often something was taken over, so that no test can pass for want of it. */
const taken = { rows: 0, plans: 0 };

test("after any edits", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(start, edits, config, (first, then, settings) => {
      const heads = new Map(names.map((file, index) => [file, first[index]?.head]));
      const all = [
        ...names.map((file, index) => ({ file, head: undefined, body: first[index]?.body })),
        ...then,
      ];
      const steps = all.map(({ file, head: changed, body: content }) => {
        const known = changed ?? heads.get(file);
        heads.set(file, known);
        return { file, text: known && content && pageText(file, known, content) };
      });
      for (const { kept, fresh } of follow(steps, settings)) expect(kept).toEqual(fresh);
    }),
    { numRuns: 200 },
  );
  expect(taken.rows).toBeGreaterThan(500);
  expect(taken.plans).toBeGreaterThan(500);
});

const rowOf = (type: string): string =>
  `## Properties\n\n|Property|Type|\n|:--|:--|\n|a|${type}|\n`;
const typeOf = (type: string, rest: string): string =>
  `# ${type} resource type\n\nNamespace: acme\n\n${rest}\n<!-- { "blockType": "resource", "@odata.type": "acme.${type}" } -->\n`;

const sizes = (title: string, ...members: readonly string[]): string =>
  `Namespace: acme\n\n### size ${title}\n\n|Member|\n|:--|\n${members.map((each) => `|${each}|\n`).join("")}`;

/** Edits that change a module of a type whose own page is left alone. */
const elsewhere: Readonly<Record<string, Parameters<typeof follow>[0]>> = {
  "an enum becomes evolvable": [
    { file: "crate", text: typeOf("crate", rowOf("size")) },
    { file: "enums", text: sizes("values", "big") },
    { file: "enums", text: sizes("values", "big", "unknownFutureValue") },
  ],
  "a section gets another anchor": [
    { file: "crate", text: typeOf("crate", rowOf("[sizes](enums.md#size-values)")) },
    { file: "enums", text: sizes("values", "big") },
    { file: "enums", text: sizes("members", "big") },
  ],
  "a page gets another name": [
    { file: "crate", text: typeOf("crate", rowOf("[the lid](lid.md)")) },
    { file: "lid", text: typeOf("lid", "") },
    { file: "lid", text: undefined },
    { file: "lids", text: typeOf("lid", "") },
  ],
};

test.each(Object.entries(elsewhere))("after %s", (_what, steps) => {
  for (const { kept, fresh } of follow(steps, { validators: true })) expect(kept).toEqual(fresh);
});

interface Outcome {
  readonly model: TypeModel;
  readonly plan: OutputPlan;
  readonly findings: readonly Diagnostic[];
}

/** What docs come to after each step, with what the step before has left and without. */
function* follow(
  steps: readonly { readonly file: string; readonly text: string | undefined }[],
  settings: Partial<Config>,
): Generator<{ kept: Outcome; fresh: Outcome }> {
  const { output } = resolveTarget({ docs: "docs", out: "out", ...settings }, "/");
  const pages = new Map<string, Page>();
  const outcome = (links?: KeptLinks, plans?: KeptPlans) => {
    const linked = linkPages([...pages.values()], linking, links);
    const planned = planOutput(linked.model, output, plans);
    const findings = [...linked.diagnostics, ...planned.diagnostics];
    const { model } = linked;
    return {
      made: { model, plan: planned.plan, findings },
      links: linked.kept(),
      plans: planned.kept(),
    };
  };
  let last: ReturnType<typeof outcome> | undefined;
  for (const { file, text } of steps) {
    if (text === undefined) pages.delete(file);
    else pages.set(file, readPage(`${file}.md`, text));
    const next = outcome(last?.links, last?.plans);
    taken.rows += overlap(last?.links.rows, next.links.rows);
    taken.plans += overlap(plansOf(last?.plans), plansOf(next.plans));
    last = next;
    yield { kept: next.made, fresh: outcome().made };
  }
}

/** How many values two maps share. */
function overlap(
  before: ReadonlyMap<unknown, unknown> = new Map(),
  now: ReadonlyMap<unknown, unknown>,
): number {
  const values = new Set(before.values());
  return [...now.values()].filter((value) => values.has(value)).length;
}

function plansOf(kept: KeptPlans | undefined): ReadonlyMap<string, unknown> {
  return new Map([...(kept?.modules ?? [])].map(([key, { plan }]) => [key, plan ?? {}]));
}
