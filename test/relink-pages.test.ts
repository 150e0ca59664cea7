/** Pages that are linked and planned by themselves come to what they come to among all pages. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { resolveTarget } from "../generator/config/resolve-target.js";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.js";
import { linkPages } from "../generator/link/link-pages.js";
import { relativesOf, withBases, withDerived } from "../generator/link/relatives.js";
import { relinkPages } from "../generator/link/relink-pages.js";
import type { FilePlan } from "../generator/model/output-plan.js";
import type { Page } from "../generator/model/page-facts.js";
import { planOutput, replanOutput } from "../generator/plan/plan-output.js";
import { linking, readPage } from "./model-of.js";
import { type Step, steps } from "./random-docs.js";
import { row, typePage } from "./type-page.js";

const settings = { docs: "docs", out: "out", validators: true };
const { output } = resolveTarget(settings, "/");

test("after any edits", { timeout: 120_000 }, () => {
  let relinked = 0;
  fc.assert(
    fc.property(steps, (edits) => {
      for (const { found, expected } of follow(...edits.map((step) => [step]))) {
        expect(found ?? expected).toEqual(expected);
        if (found) relinked++;
      }
    }),
    { numRuns: 150 },
  );
  expect(relinked).toBeGreaterThan(20);
});

const label = row("label", "String");
const listing = row("form", "size", "Possible values are: `big`, `huge`.");
const enums = `Namespace: acme\n\n### size values\n\n|Member|\n|:--|\n|big|\n|small|\n`;
const from = (base: string): { more: string } => ({ more: `, "baseType": "acme.${base}"` });
const crate = typePage("crate", [label]);

interface Example {
  readonly docs: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, string>>;
}

/** Nobody else sees these. */
const own: Readonly<Record<string, Example>> = {
  "a row gets another name": {
    docs: { crate, lid: typePage("lid", [label]) },
    edits: { lid: typePage("lid", [row("title", "String")]) },
  },
  "a base gets another row of a type it has": {
    docs: { crate, lid: typePage("lid", [row("size", "Int32")], from("crate")) },
    edits: { crate: typePage("crate", [label, row("size", "String")]) },
  },
  "lines are written above a list of values": {
    docs: { crate: typePage("crate", [listing]), enums },
    edits: { crate: `\n${typePage("crate", [listing])}` },
  },
  "lines are written above an enum": {
    docs: { crate: typePage("crate", [row("size", "size")]), enums },
    edits: { enums: `\n${enums}` },
  },
  "a list adds to an enum, as it did": {
    docs: { crate: typePage("crate", [label, listing]), lid: typePage("lid", [listing]), enums },
    edits: { crate: typePage("crate", [row("title", "String"), listing]) },
  },
  "a description adds to an enum that nothing else defines": {
    docs: { crate: typePage("crate", [listing]), lid: typePage("lid", [listing]) },
    edits: { lid: `\n${typePage("lid", [listing])}` },
  },
  "an enum that only descriptions define is spelled in another way": {
    docs: {
      crate: typePage("crate", [row("form", "Size", "Possible values are: `big`.")]),
      lid: typePage("lid", [listing]),
    },
    edits: { lid: `\n${typePage("lid", [listing])}` },
  },
  "lines are written above a type that only a list gives a base": {
    docs: {
      crate: typePage("crate", [label], { text: "Base type of [box](box.md)." }),
      box: typePage("box", [row("size", "Int32")]),
    },
    edits: { box: typePage("box", [row("weight", "Int32")]) },
  },
  "lines are written above the base of a type whose words disagree with a link": {
    docs: {
      crate,
      lid: typePage("lid", [label]),
      till: typePage("till", [row("of", "[crate](lid.md)")], from("crate")),
    },
    edits: { crate: `\n${crate}` },
  },
  "lines are written above a type without a concrete one": {
    docs: { crate: typePage("crate", [label], { more: ', "abstract": true' }) },
    edits: { crate: `\n${typePage("crate", [label], { more: ', "abstract": true' })}` },
  },
  "lines are written above a list that is wrong": {
    docs: {
      crate: typePage("crate", [label], { text: "Base type of [box](box.md)." }),
      lid: typePage("lid", [label]),
      box: typePage("box", [row("size", "Int32")], from("lid")),
    },
    edits: { crate: `\n${typePage("crate", [label], { text: "Base type of [box](box.md)." })}` },
  },
  "lines are written above enums that their file puts into a namespace": {
    docs: {
      crate: crate.replaceAll("acme", "acme.sea"),
      "enums-sea": enums.replace("Namespace: acme\n", ""),
    },
    edits: { "enums-sea": `\n${enums.replace("Namespace: acme\n", "")}` },
  },
  "lines are written above words that disagree with a link": {
    docs: {
      crate,
      lid: crate.replaceAll("crate", "lid"),
      box: typePage("box", [row("of", "[crate](lid.md)")]),
    },
    edits: { box: `\n${typePage("box", [row("of", "[crate](lid.md)")])}` },
  },
};

const relationship = "\n## Relationships\n\n|Relationship|Type|\n|:--|:--|\n|of|[crate](lid.md)|\n";
const toEntity = {
  lid: typePage("lid", [label]),
  box: typePage("box", [label], { sections: relationship }),
};
const sizeSection = "\n### size values\n\n|Member|\n|:--|\n|big|\n";

/** These, others see. */
const seen: Readonly<Record<string, Example>> = {
  "a type has a property that is called like a key": {
    docs: { crate, ...toEntity },
    edits: { crate: typePage("crate", [label, row("id", "String")]) },
  },
  "a type has a key": {
    docs: { crate, ...toEntity },
    edits: { crate: typePage("crate", [row("label", "String", "Key.")]) },
  },
  "a type documents its discriminator": {
    docs: { crate },
    edits: { crate: typePage("crate", [label, row("@odata.type", "String")]) },
  },
  "a type becomes abstract": {
    docs: { crate },
    edits: { crate: typePage("crate", [label], { more: ', "abstract": true' }) },
  },
  "a type cell names what is a section of values": {
    docs: { crate, lid: typePage("lid", [row("size", "String")]) + sizeSection },
    edits: { crate: typePage("crate", [label, row("of", "size")]) },
  },
  "bases go in a circle": {
    docs: {
      crate: typePage("crate", [label], from("lid")),
      lid: typePage("lid", [], from("crate")),
    },
    edits: { crate: `\n${typePage("crate", [label], from("lid"))}` },
  },
  "a type is named that was not": {
    docs: { crate, lid: typePage("lid", [label], { more: ', "abstract": true' }) },
    edits: { crate: typePage("crate", [label, row("lid", "[lid](lid.md)")]) },
  },
  "a row takes its type along, as that of the base is narrower": {
    docs: {
      crate,
      lid: typePage("lid", [], from("crate")),
      box: typePage("box", [row("of", "[lid](lid.md)")]),
      till: typePage("till", [row("x", "[crate](crate.md)")], from("box")),
    },
    edits: { till: typePage("till", [row("of", "[crate](crate.md)")], from("box")) },
  },
  "nothing is left to tell values by": {
    docs: {
      crate: typePage("crate", [row("any", "mystery"), label, row("@odata.type", "String")]),
    },
    edits: {
      crate: typePage("crate", [
        row("any", "mystery"),
        row("any", "String"),
        row("@odata.type", "String"),
      ]),
    },
  },
  "an open type no longer contradicts its base": {
    docs: {
      crate,
      lid: typePage("lid", [row("label", "Int32"), row("a", "Int32")], {
        more: ', "baseType": "acme.crate", "openType": true',
      }),
    },
    edits: {
      lid: typePage("lid", [row("b", "Int32"), row("a", "Int32")], {
        more: ', "baseType": "acme.crate", "openType": true',
      }),
    },
  },
  "a name has given way": {
    docs: { crate, other: typePage("isCrate", [label]) },
    edits: { crate: `\n${crate}` },
  },
  "of two pages of a type the other counts first": {
    docs: {
      crate: typePage("crate", [label, row("a", "String")]),
      again: typePage("crate", [row("b", "String")]).replace("# crate", "# Crate"),
    },
    edits: {
      crate: typePage("crate", [label]),
      again: typePage("crate", [row("b", "String"), row("c", "String")]),
    },
  },
  "a list of values is hidden": {
    docs: { crate: typePage("crate", [label, listing]), enums },
    edits: { crate: typePage("crate", [row("form", "String"), listing]) },
  },
  "a property gives a section of values its name": {
    docs: { crate: `${typePage("crate", [label])}\n### size values\n\n|Member|\n|:--|\n|big|\n` },
    edits: {
      crate: `${typePage("crate", [row("size", "String")])}\n### size values\n\n|Member|\n|:--|\n|big|\n`,
    },
  },
};

const examples = [
  ...Object.entries(own).map(([what, example]) => ({ what, example, isOwn: true })),
  ...Object.entries(seen).map(([what, example]) => ({ what, example, isOwn: false })),
];

test.each(examples)("one edit, and back: $what", ({ example: { docs, edits }, isOwn }) => {
  const states = [docs, edits, docs].map((pages) =>
    Object.entries(pages).map(([file, text]) => ({ file, text })),
  );
  const [, there, back] = [...follow(...states)];
  expect(there?.found !== undefined).toBe(isOwn);
  for (const outcome of isOwn ? [there, back] : []) {
    expect(outcome?.found).toEqual(outcome?.expected);
  }
});

interface Outcome {
  readonly files: ReadonlyMap<string, FilePlan>;
  readonly findings: readonly string[];
}

/**
 * What docs come to after each step: with the changed pages and all they have to do with linked and planned
 * by themselves, where that can be, and with all of them.
 */
function* follow(
  ...states: readonly (readonly Step[])[]
): Generator<{ found: Outcome | undefined; expected: Outcome }> {
  const pages = new Map<string, Page>();
  let last: Whole | undefined;
  for (const edits of states) {
    const before = new Set(pages.keys());
    for (const { file, text } of edits) {
      if (text === undefined) pages.delete(file);
      else pages.set(file, readPage(`${file}.md`, text));
    }
    const isSamePages = before.size === pages.size && edits.every(({ file }) => before.has(file));
    const whole = wholeOf([...pages.values()]);
    const changed = edits.map(({ file }) => `${file}.md`);
    const found = last && isSamePages ? again(last, changed, [...pages.values()]) : undefined;
    yield { found, expected: whole.outcome };
    // The next step goes on from what this one has left.
    last = found && last ? { ...whole, links: last.links, plans: last.plans } : whole;
  }
}

interface Whole extends Pick<ReturnType<typeof linkPages>, "links" | "model"> {
  readonly plans: ReturnType<typeof planOutput>["plans"];
  readonly diagnostics: readonly Diagnostic[];
  readonly outcome: Outcome;
}

function wholeOf(pages: readonly Page[]): Whole {
  const { model, links, diagnostics } = linkPages(pages, linking);
  const planned = planOutput(model, output);
  const all = [...diagnostics, ...planned.diagnostics];
  return {
    links,
    model,
    plans: planned.plans,
    diagnostics: all,
    outcome: outcomeOf(planned.plan.files, all),
  };
}

function again(
  { links, plans, model, outcome, diagnostics }: Whole,
  changed: readonly string[],
  pages: readonly Page[],
): Outcome | undefined {
  const relatives = relativesOf(model);
  const affected = withDerived(changed, relatives);
  const whole = withBases(affected, relatives);
  const linked = relinkPages(
    links,
    pages.filter(({ file }) => whole.has(file)),
  );
  const planned = linked && replanOutput(plans, linked);
  if (!planned) return undefined;
  const others = diagnostics.filter(({ place }) => !affected.has(place.file));
  // Places elsewhere may have moved: there, a run looks at everything.
  if (others.some(({ related }) => related.some(({ place }) => changed.includes(place.file))))
    return undefined;
  const now = [...linked.diagnostics, ...planned.diagnostics];
  const files = new Map(outcome.files);
  for (const file of planned.files) files.set(file.path, file);
  return outcomeOf(
    [...files.values()],
    [...others, ...now.filter(({ place }) => affected.has(place.file))],
  );
}

function outcomeOf(files: readonly FilePlan[], diagnostics: readonly Diagnostic[]): Outcome {
  const findings = diagnostics.map((each) => JSON.stringify(each)).toSorted();
  return { files: new Map(files.map((file) => [file.path, file])), findings };
}
