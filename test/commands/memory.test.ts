/**
 * What a watch keeps in memory changes nothing: after any sequence of edits its output is that of runs
 * which know nothing of each other.
 */
import * as fc from "fast-check";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { generateTarget } from "../../generator/commands/generate.js";
import { type RunContext, withRunContext } from "../../generator/commands/run-context.js";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { resourcePage, sandboxIn } from "./sandbox.js";

const names = ["crate", "shelf", "box", "till"];
const name = fc.constantFrom(...names);
const properties = fc.uniqueArray(fc.constantFrom("label", "row", "side", "size"), {
  minLength: 1,
});

/** What may happen to docs between two runs. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    name,
    properties,
    base: fc.option(name, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant("break" as const), name }),
  fc.record({ kind: fc.constant("mend" as const), name }),
  fc.record({ kind: fc.constant("delete" as const), name }),
  fc.record({ kind: fc.constant("rename" as const), name, to: name }),
  fc.record({ kind: fc.constant("touch" as const), name }),
  fc.record({
    kind: fc.constant("config" as const),
    nullability: fc.constantFrom("docs", "never"),
    validators: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("format" as const), singleQuote: fc.boolean() }),
  fc.record({ kind: fc.constant("spoil" as const), name }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const sound = '"resource",';
const broken = '"resource";';

test("after any edits, the output is that of a clean run", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-memory-"));
      try {
        await withRunContext({ cwd: folder, workers: 1 }, async (watch) => {
          for await (const { watched, clean } of follow(folder, steps, watch)) {
            expect(watched).toEqual(clean);
          }
        });
      } finally {
        fs.rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 40 },
  );
});

/** What a watch and a clean run have written, after each step. */
async function* follow(folder: string, steps: readonly Step[], watch: RunContext) {
  const box = sandboxIn(folder);
  box.write("docs/keep.md", resourcePage("keep", ["label"]));
  box.write("docs/crate.md", resourcePage("crate", ["label"]));
  let config = {};
  const run = async (out: string, context: RunContext): Promise<Record<string, string>> => {
    const target = resolveTarget({ docs: "docs", out, ...config }, folder);
    await generateTarget(target, context, { force: true });
    return box.snapshot(out);
  };
  const edit = (file: string, change: (text: string) => string): void => {
    const at = `docs/${file}.md`;
    if (fs.existsSync(path.join(folder, at))) box.write(at, change(box.read(at)));
  };
  for (const each of [undefined, ...steps]) {
    switch (each?.kind) {
      case "write": {
        const more = each.base === undefined ? "" : `, "baseType": "acme.shop.${each.base}"`;
        box.write(`docs/${each.name}.md`, resourcePage(each.name, each.properties, more));
        break;
      }
      case "break":
        edit(each.name, (text) => text.replace(sound, broken));
        break;
      case "mend":
        edit(each.name, (text) => text.replace(broken, sound));
        break;
      case "touch":
        edit(each.name, (text) => text);
        break;
      case "delete":
        fs.rmSync(path.join(folder, `docs/${each.name}.md`), { force: true });
        break;
      case "rename":
        if (fs.existsSync(path.join(folder, `docs/${each.name}.md`)))
          fs.renameSync(
            path.join(folder, `docs/${each.name}.md`),
            path.join(folder, `docs/${each.to}.md`),
          );
        break;
      case "config":
        config = { nullability: each.nullability, validators: each.validators };
        break;
      case "format":
        box.write(".prettierrc", JSON.stringify({ singleQuote: each.singleQuote }));
        break;
      case "spoil": {
        const file = path.join(folder, `watched/acme.shop/${each.name}.ts`);
        if (fs.existsSync(file)) fs.appendFileSync(file, "// mine\n");
        break;
      }
    }
    const watched = await run("watched", watch);
    const clean = await withRunContext({ cwd: folder, cache: false, workers: 1 }, (context) =>
      run("clean", context),
    );
    yield { watched, clean };
  }
}
