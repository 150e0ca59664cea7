import fs from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { createFormatter } from "../../generator/format/formatter.js";
import type { OutputOptions } from "../../generator/model/options.js";
import { decodePage } from "../../generator/read/decode-page.js";
import { checkOutcome } from "./check-outcome.js";
import { checkChanges, checkExplanations, checkFindings } from "./check-reports.js";
import { type DocsSet, runDocs } from "./run-docs.js";

/** Docs sets that were once too much, and every later one that is found. */
export const keptFolder = path.join(import.meta.dirname, "kept");

/** Every option that changes what is written. */
const options: fc.Arbitrary<OutputOptions> = fc.record({
  emit: fc.constant(["typescript", "json-schema", "model"] as const),
  types: fc.constant([]),
  reach: fc.constant("full"),
  discriminator: fc.constantFrom("auto", "required", "optional"),
  subtypeStyle: fc.constantFrom("enum", "const", "union"),
  nullability: fc.constantFrom("docs", "never"),
  openEnums: fc.boolean(),
  validators: fc.constant(true),
  maxUnionMembers: fc.constantFrom(2, 500),
  importExtension: fc.constantFrom(".js", ".ts", "none"),
  moduleExtension: fc.constant(".ts"),
  declarations: fc.constant(undefined),
  linkBase: fc.constantFrom(undefined, "https://docs.example/reference/"),
});

/** The names of a set's pages: one is not what an author would choose. */
const files = ["crate.md", "sub/lid.md", "box.md", "::error::*/evil\u202e\u001b[31m'\"`.md"];

/** Page counts are those of a full run, unless there is a smaller number in the environment. */
// oxlint-disable-next-line node/no-process-env -- vitest takes no arguments of a test's own
export const wanted = Number(process.env["FUZZ_PAGES"] ?? 10_000);

/**
 * Run docs sets of four pages through everything that reads, generates and reports. What fails is
 * shrunk and kept, to be replayed by every later run; its seed is in the message.
 *
 * @param share - The part of all pages that are of this kind.
 */
export function fuzzDocs(page: fc.Arbitrary<Buffer>, share: number): Promise<void> {
  const pages = fc.tuple(page, page, page, page);
  const numRuns = Math.ceil((wanted * share) / files.length);
  let failing: DocsSet | undefined;
  const property = fc.asyncProperty(pages, options, fc.nat(9), async (contents, chosen, dice) => {
    const docs = Object.fromEntries(
      contents.map((bytes, index) => [files[index] ?? `${index}.md`, bytes]),
    );
    try {
      await checkDocs(docs, chosen, { format: dice === 0 });
    } catch (error) {
      failing = docs;
      throw error;
    }
  });
  return fc.assert(property, { numRuns, endOnFailure: false }).catch((error: unknown) => {
    if (failing) keep(failing);
    throw error;
  });
}

/** Write a docs set down, a folder of `kept/`; a file that is there is not written again. */
function keep(docs: DocsSet): void {
  const folder = path.join(keptFolder, `found-${Date.now()}`);
  fs.mkdirSync(folder, { recursive: true });
  for (const [index, bytes] of Object.values(docs).entries()) {
    if (bytes.length > 0) fs.writeFileSync(path.join(folder, `${index}.md`), bytes);
  }
}

/** Of a set that may be without some of its pages, by the numbers that `keep` has given them. */
export function keptDocs(folder: string): DocsSet {
  return Object.fromEntries(
    fs
      .readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => [
        files[Number.parseInt(name, 10)] ?? name,
        fs.readFileSync(path.join(folder, name)),
      ]),
  );
}

const format = createFormatter("/nowhere");

/** Everything that must hold of a docs set, whatever is in it. */
export async function checkDocs(
  docs: DocsSet,
  chosen: OutputOptions,
  { format: formats }: { readonly format: boolean },
): Promise<void> {
  const outcome = runDocs(docs, chosen);
  checkOutcome(outcome);
  const lines = new Map(
    Object.entries(docs).map(([file, bytes]) => [file, decodePage(bytes).split(/\r\n|\n|\r/)]),
  );
  checkFindings(outcome.diagnostics, (file, line) => lines.get(file)?.[line - 1]);
  checkExplanations(outcome.model, outcome.diagnostics.slice(0, 3));
  checkChanges(outcome.before, outcome.model);
  if (!formats) return;
  const formatted = await Promise.all(
    outcome.files.map(async ({ plan, text }) => ({ plan, text: await format(plan.path, text) })),
  );
  checkOutcome({ ...outcome, files: formatted.filter(({ plan }) => plan.kind !== "model") });
}
