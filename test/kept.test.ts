/** What one linking leaves for the next changes nothing: model and findings are those of docs that nobody has seen before. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.js";
import type { KeptLinks } from "../generator/link/kept-links.js";
import { linkPages } from "../generator/link/link-pages.js";
import type { Page } from "../generator/model/page-facts.js";
import type { TypeModel } from "../generator/model/type-model.js";
import { linking, readPage } from "./model-of.js";
import { type Step, steps } from "./random-docs.js";

/** How often something was taken over, so that no test can pass for want of it. */
let taken = 0;

test("after any edits", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(steps, (edits) => {
      for (const { kept, fresh } of follow(edits)) expect(kept).toEqual(fresh);
    }),
    { numRuns: 200 },
  );
  expect(taken).toBeGreaterThan(500);
});

const rowOf = (type: string): string =>
  `## Properties\n\n|Property|Type|\n|:--|:--|\n|a|${type}|\n`;
const typeOf = (type: string, rest: string): string =>
  `# ${type} resource type\n\nNamespace: acme\n\n${rest}\n<!-- { "blockType": "resource", "@odata.type": "acme.${type}" } -->\n`;

const sizes = (title: string, ...members: readonly string[]): string =>
  `Namespace: acme\n\n### size ${title}\n\n|Member|\n|:--|\n${members.map((each) => `|${each}|\n`).join("")}`;

/** Edits that change what is said of a type whose own page is left alone. */
const elsewhere: Readonly<Record<string, readonly Step[]>> = {
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

test.each(Object.entries(elsewhere))("after %s", (_what, edits) => {
  for (const { kept, fresh } of follow(edits)) expect(kept).toEqual(fresh);
});

interface Outcome {
  readonly model: TypeModel;
  readonly findings: readonly Diagnostic[];
}

/** What docs come to after each step, with what the step before has left and without. */
function* follow(edits: readonly Step[]): Generator<{ kept: Outcome; fresh: Outcome }> {
  const pages = new Map<string, Page>();
  const outcome = (links?: KeptLinks) => {
    const { model, diagnostics, kept } = linkPages([...pages.values()], linking, links);
    return { made: { model, findings: diagnostics }, links: kept() };
  };
  let last: ReturnType<typeof outcome> | undefined;
  for (const { file, text } of edits) {
    if (text === undefined) pages.delete(file);
    else pages.set(file, readPage(`${file}.md`, text));
    const next = outcome(last?.links);
    const before = new Set(last?.links.rows.values());
    taken += [...next.links.rows.values()].filter((rows) => before.has(rows)).length;
    last = next;
    yield { kept: next.made, fresh: outcome().made };
  }
}
