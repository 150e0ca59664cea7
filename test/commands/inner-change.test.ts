/**
 * A change that is looked at by itself comes to what a look at everything comes to: the same files, the
 * same findings.
 */
import * as fc from "fast-check";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { type Cache, memoryCache } from "../../generator/cache/cache.js";
import { generateTarget } from "../../generator/commands/generate.js";
import { createMemory } from "../../generator/commands/memory.js";
import type { RunContext } from "../../generator/commands/run-context.js";
import type { Config } from "../../generator/config/config.js";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { createPool } from "../../generator/workers/pool.js";
import { type Step, steps } from "../random-docs.js";
import { row, typePage } from "../type-page.js";
import { sandbox, sandboxIn } from "./sandbox.js";

const config = fc.constantFrom<Partial<Config>>(
  {},
  { validators: true },
  { types: ["acme.crate"] },
);

test("after any edits", { timeout: 300_000 }, async () => {
  let inner = 0;
  await fc.assert(
    fc.asyncProperty(steps, config, async (edits, settings) => {
      for await (const { found, expected, looks } of follow(
        edits.map((step) => [step]),
        settings,
      )) {
        expect(found).toEqual([expected, expected]);
        inner += looks;
      }
    }),
    { numRuns: 60 },
  );
  expect(inner).toBeGreaterThan(100);
});

function enumPage(name: string, ...members: readonly string[]): string {
  const rows = members.map((member) => `|${member}|\n`).join("");
  return `# Enums\n\nNamespace: acme\n\n### ${name} values\n\n|Member|\n|:--|\n${rows}`;
}

const label = row("label", "String");
const crate = typePage("crate", [label]);
const derived = (name: string, rows: readonly string[]): string =>
  typePage(name, rows, { more: ', "baseType": "acme.crate"' });

const broken = (page: string): string => page.replace('"resource",', '"resource";');

/** The same page in another namespace. */
const inSea = (page: string): string =>
  page.replace("Namespace: acme", "Namespace: acme.sea").replace('"acme.lid"', '"acme.sea.lid"');

interface Example {
  /** What was there even before, if that counts. */
  readonly first?: Readonly<Record<string, string>>;
  /** The docs before, by file. */
  readonly docs: Readonly<Record<string, string>>;
  /** What is edited then: files as they are after it. */
  readonly edits: Readonly<Record<string, string | undefined>>;
  /** Validators by default: they are made of more than other modules. */
  readonly settings?: Partial<Config>;
}

const innerChanges: Readonly<Record<string, Example>> = {
  "a row gets another name": {
    docs: { crate, lid: typePage("lid", [row("of", "[crate](crate.md)")]) },
    edits: { crate: typePage("crate", [row("title", "String")]) },
  },
  "a line is written above": {
    docs: { crate, lid: derived("lid", [row("size", "Int32")]) },
    edits: { crate: `\n${crate}` },
  },
  "a base gets a row": {
    docs: { crate, lid: derived("lid", [row("size", "String")]) },
    edits: { crate: typePage("crate", [label, row("size", "Int32")]) },
  },
  "a row repeats one of the base": {
    docs: { crate, lid: derived("lid", [row("size", "Int32")]) },
    edits: { lid: derived("lid", [row("size", "Int32"), row("label", "Int32")]) },
  },
  "two pages change": {
    docs: { crate, lid: typePage("lid", [label]), box: typePage("box", [label]) },
    edits: {
      lid: typePage("lid", [row("of", "[crate](crate.md)")]),
      box: typePage("box", [row("of", "[crate](crate.md)")]),
    },
  },
  "a page of nothing changes": {
    docs: { crate, about: "# About\n" },
    edits: { about: "# About all\n" },
  },
  "a row contradicts one of the base": {
    docs: { crate, lid: derived("lid", [row("label", "Int32")]) },
    edits: { lid: `\n${derived("lid", [row("label", "Int32")])}` },
  },
  "a type that another page declares, too": {
    docs: { crate, again: typePage("crate", [row("size", "Int32", "Its size.")]) },
    edits: { crate: typePage("crate", [row("title", "String")]) },
  },
  "another page is in error": {
    first: { crate, lid: typePage("lid", [label]) },
    docs: { crate: broken(crate) },
    edits: { lid: typePage("lid", [row("size", "Int32")]) },
  },
  "a base has its last good facts": {
    first: { crate, lid: derived("lid", [row("size", "Int32")]) },
    docs: { crate: broken(typePage("crate", [row("other", "Int32")])) },
    edits: { lid: derived("lid", [row("size", "String")]) },
  },
  "a warning comes": {
    docs: { crate },
    edits: { crate: typePage("crate", [row("label", "mystery")]) },
  },
  "of an enum another text is said": {
    docs: { crate: typePage("crate", [row("size", "size")]), enums: enumPage("size", "big") },
    edits: { enums: `${enumPage("size", "big")}\nThat is all.\n` },
  },
};

const listing = row("form", "size", "Possible values are: `big`, `huge`.");

/** A page that declares a type twice, under two spellings; the one with more rows counts first. */
const twice = (
  rows: readonly string[],
  others: readonly string[],
  [more = "", otherMore = ""]: readonly string[] = [],
): string =>
  `${typePage("crate", rows, { more })}
${typePage("crate", others, { more: otherMore }).replace('"acme.crate"', '"crate"')}`;

const abstract = ', "abstract": true';
const bases = ["x", "y"].map((base) => `${abstract}, "baseType": "acme.${base}"`);

const otherChanges: Readonly<Record<string, Example>> = {
  "a row that lists values is no longer hidden": {
    docs: {
      crate: typePage("crate", [row("form", "String"), listing]),
      enums: enumPage("size", "big", "small"),
    },
    edits: { crate: typePage("crate", [row("title", "String"), listing]) },
  },
  "a row that lists values is hidden": {
    docs: {
      crate: typePage("crate", [row("title", "String"), listing]),
      lid: typePage("lid", [listing]),
      enums: enumPage("size", "big", "small"),
    },
    edits: { crate: typePage("crate", [row("form", "String"), listing]) },
  },
  "another page of the type no longer hides a row": {
    docs: {
      crate: typePage("crate", [row("form", "size"), label]),
      again: typePage("crate", [listing]),
      enums: enumPage("size", "big", "small"),
    },
    edits: { crate: typePage("crate", [row("shape", "size"), label]) },
  },
  "of two declarations on a page the other one counts": {
    docs: {
      crate: twice([listing, label], [row("form", "size", "Possible values are: `big`, `tiny`.")]),
      enums: enumPage("size", "big", "small"),
    },
    edits: {
      crate: twice([listing], [row("form", "size", "Possible values are: `big`, `tiny`."), label]),
    },
  },
  "of two declarations on a page the other one's base counts": {
    docs: {
      x: typePage("x", [row("ex", "String", "Required.")], { more: abstract }),
      y: typePage("y", [row("why", "String", "Required.")], { more: abstract }),
      crate: twice([row("a", "String"), row("b", "String")], [row("c", "String")], bases),
    },
    edits: { crate: twice([row("a", "String")], [row("c", "String"), row("d", "String")], bases) },
  },
  "a list of values takes in a member": {
    docs: {
      crate: typePage("crate", [row("size", "size", "Possible values are: `big`, `small`.")]),
      enums: enumPage("size", "big", "small"),
    },
    edits: {
      crate: typePage("crate", [
        row("size", "size", "Possible values are: `big`, `small`, `huge`."),
      ]),
    },
  },
  "an enum that only a description defines": {
    docs: {
      crate: typePage("crate", [row("size", "size", "Possible values are: `big`.")]),
      lid: typePage("lid", [row("size", "size")]),
    },
    edits: { crate },
  },
  "an enum becomes evolvable": {
    docs: { crate: typePage("crate", [row("size", "size")]), enums: enumPage("size", "big") },
    edits: { enums: enumPage("size", "big", "unknownFutureValue") },
  },
  "an enum has another member than a description says": {
    docs: {
      crate: typePage("crate", [row("size", "size", "Possible values are: `big`, `small`.")]),
      enums: enumPage("size", "big", "small"),
    },
    edits: { enums: enumPage("size", "big") },
  },
  "a type is used for the first time": {
    docs: {
      crate: typePage("crate", [label], { more: ', "abstract": true' }),
      lid: derived("lid", [row("size", "Int32")]),
      box: typePage("box", [label]),
    },
    edits: { box: typePage("box", [row("lid", "[lid](lid.md)")]) },
  },
  "nothing is left to tell values by": {
    docs: {
      thing: typePage("thing", [label, row("@odata.type", "String")]),
      box: typePage("box", [row("thing", "[thing](thing.md)")]),
    },
    edits: { thing: typePage("thing", [row("any", "mystery"), row("@odata.type", "String")]) },
  },
  "a base is named in prose": {
    docs: { crate, lid: typePage("lid", [label]) },
    edits: { lid: typePage("lid", [label], { text: "Inherits from [crate](crate.md)." }) },
  },
  "a note on a row makes a base": {
    docs: { crate, lid: typePage("lid", [label]) },
    edits: { lid: typePage("lid", [row("label", "String", "Inherited from [crate](crate.md).")]) },
  },
  "a type becomes one with a key": {
    docs: {
      crate,
      lid: typePage("lid", [label]),
      box: typePage("box", [], {
        sections: "## Relationships\n\n|Relationship|Type|\n|:--|:--|\n|of|[crate](lid.md)|\n",
      }),
    },
    edits: { crate: typePage("crate", [row("id", "String")]) },
  },
  "a finding elsewhere tells of a place that moves": {
    docs: {
      crate: typePage("crate", [label], { text: "Base type of [lid](lid.md)." }),
      box: typePage("box", [label]),
      lid: typePage("lid", [label], { more: ', "baseType": "acme.box"' }),
    },
    edits: { lid: `\n${typePage("lid", [label], { more: ', "baseType": "acme.box"' })}` },
  },
  "a page is no longer in error": {
    first: { crate, lid: typePage("lid", [label]) },
    docs: { lid: broken(typePage("lid", [label])) },
    edits: { lid: typePage("lid", [row("size", "Int32")]) },
  },
  "a schema is made of all types": {
    docs: { crate },
    edits: { crate: typePage("crate", [row("title", "String")]) },
    settings: { emit: ["typescript", "json-schema"] },
  },
  "maps are made of places": {
    docs: { crate, lid: derived("lid", [row("size", "Int32")]) },
    edits: { lid: `\n${derived("lid", [row("size", "Int32")])}` },
    settings: { declarations: true },
  },
  "a page is gone": {
    docs: { crate, about: "# About\n", lid: typePage("lid", [label]) },
    edits: { lid: undefined },
  },
  "what a page says counts as an error": {
    docs: { crate, lid: typePage("lid", [label]) },
    edits: { lid: typePage("lid", [row("label", "a: b")]) },
    settings: { severities: { "unknown-type-cell": "error" } },
  },
  "what a page says no longer counts as an error": {
    first: { crate, lid: typePage("lid", [label]) },
    docs: { lid: typePage("lid", [row("label", "a: b")]) },
    edits: { lid: typePage("lid", [label]) },
    settings: { severities: { "unknown-type-cell": "error" } },
  },
  "an error is exchanged for another": {
    first: { crate, lid: typePage("lid", [label]) },
    docs: { lid: typePage("lid", [row("label", "a: b")]) },
    edits: { lid: typePage("lid", [row("title", "c: d")]) },
    settings: { severities: { "unknown-type-cell": "error" } },
  },
  "a row of another page hides what nobody else refers to": {
    docs: {
      crate: typePage("crate", [row("label", "shade")]),
      again: typePage("crate", [row("contents", "String")]),
      shade: enumPage("shade", "dark"),
    },
    edits: { crate: typePage("crate", [row("contents", "shade")]) },
    settings: { types: ["acme.crate"] },
  },
  "a page is in error": {
    docs: { crate, lid: typePage("lid", [label]) },
    edits: { lid: broken(typePage("lid", [label])) },
  },
};

/** A watch knows the place; a process that has read nothing but the skeleton looks at everything. */
const toldElsewhere: Readonly<Record<string, Example>> = {
  "a finding tells of a place elsewhere": {
    docs: {
      crate: typePage("crate", [label], { text: "Base type of [lid](lid.md)." }),
      lid: typePage("lid", [label], { more: ', "baseType": null' }),
    },
    edits: { crate: typePage("crate", [label, label], { text: "Base type of [lid](lid.md)." }) },
  },
  "a member of a subtype enum has given way": {
    docs: { crate, lid: derived("lid", [label]), other: inSea(derived("lid", [label])) },
    edits: { other: `\n${inSea(derived("lid", [label]))}` },
  },
};

const examples = [
  ...Object.entries(innerChanges).map(([what, example]) => ({ what, ...example, times: 2 })),
  ...Object.entries(toldElsewhere).map(([what, example]) => ({ what, ...example, times: 1 })),
  ...Object.entries(otherChanges).map(([what, example]) => ({ what, ...example, times: 0 })),
];

test.each(examples)(
  "one edit: $what",
  async ({
    first = {},
    docs,
    edits,
    settings = { validators: true },
    times,
  }: Example & { readonly times: number }) => {
    const states = [first, docs, edits].map((pages) =>
      Object.entries(pages).map(([file, text]) => ({ file, text })),
    );
    let last = 0;
    for await (const { found, expected, looks } of follow(states, settings)) {
      expect(found).toEqual([expected, expected]);
      last = looks;
    }
    expect(last).toBe(times);
  },
);

test("a watch goes on from what the run before has left", async () => {
  const box = sandbox({ "crate.md": crate, "lid.md": derived("lid", [row("size", "Int32")]) });
  const target = resolveTarget({ docs: "docs", out: "out" }, box.folder);
  const context: RunContext = {
    cwd: box.folder,
    cache: memoryCache(),
    memory: createMemory(),
    pool: createPool(1),
    progress: () => {},
    signal: undefined,
  };
  const linksAfter = async (page: string) => {
    box.write("docs/crate.md", page);
    await generateTarget(target, context, { force: false });
    return context.memory.looks.get(target.out)?.links;
  };
  const first = await linksAfter(crate);
  expect(first).toBeDefined();
  expect(await linksAfter(typePage("crate", [row("title", "String")]))).toBe(first);
  expect(box.read("out/acme/crate.ts")).toContain("title");
  // Of another type: others may see that.
  expect(await linksAfter(typePage("crate", [row("title", "Int32")]))).not.toBe(first);
});

test("what somebody has edited in the output is seen all the same", () => {
  const box = sandbox({ "crate.md": crate, "lid.md": typePage("lid", [label]) });
  box.write("package.json", "{}");
  const args = ["generate", "--docs", "docs", "--out", "out"];
  expect(box.run(...args).code).toBe(0);
  box.write("out/acme/lid.ts", "mine\n");
  box.write("docs/crate.md", typePage("crate", [row("title", "String")]));
  expect(box.run(...args).out).toContain("out/acme/lid.ts:1:1  error  edited-file");
  expect(box.read("out/acme/lid.ts")).toBe("mine\n");
});

test("line ends that git has made are no difference", () => {
  const box = sandbox({ "crate.md": crate, "about.md": "# About\n" });
  box.write("package.json", "{}");
  const args = ["--docs", "docs", "--out", "out"];
  expect(box.run("generate", ...args).code).toBe(0);
  for (const [file, text] of Object.entries(box.snapshot("out")))
    box.write(`out/${file}`, text.replaceAll("\n", "\r\n"));
  expect(box.run("check", ...args).code).toBe(0);
  box.write("docs/about.md", "# About all\n");
  expect(box.run("check", ...args).out).toBe(box.run("check", "--no-cache", ...args).out);
});

/**
 * What docs come to after each step: in a watch, in processes that have nothing but the cache in common,
 * and for one that never knows what was before; and how often a change was looked at by itself.
 */
async function* follow(states: readonly (readonly Step[])[], settings: Partial<Config>) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-inner-"));
  const box = sandboxIn(folder);
  let looks = 0;
  // What they hold is known by its content: three times the same work would tell nothing more.
  const packs = memoryCache();
  const own = (): Cache => {
    const { hashes, readResult, writeResult } = memoryCache();
    const took = (all: boolean): void => void (looks += all ? 0 : 1);
    return { ...packs, hashes, readResult, writeResult, took };
  };
  const contextWith = (cache: Cache): RunContext => ({
    cwd: folder,
    cache,
    memory: createMemory(),
    pool: createPool(1),
    progress: () => {},
    signal: undefined,
  });
  const run = async (out: string, context: RunContext) => {
    const target = resolveTarget({ docs: "docs", out, ...settings }, folder);
    const result = await generateTarget(target, context, { force: false });
    const { diagnostics, written, ...counts } = result;
    expect(written?.skipped).toEqual([]);
    return { files: box.snapshot(out), findings: diagnostics, counts };
  };
  try {
    const kept = own();
    const watch = contextWith(own());
    box.write("docs/keep.md", "# Nothing\n");
    for (const edits of states) {
      for (const { file, text } of edits) {
        if (text === undefined) fs.rmSync(path.join(folder, `docs/${file}.md`), { force: true });
        else box.write(`docs/${file}.md`, text);
      }
      looks = 0;
      const found = [await run("watched", watch), await run("kept", contextWith(kept))];
      yield { found, looks, expected: await run("clean", contextWith(own())) };
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
