import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import { consumerFindings } from "../init/consumer-config.js";
import { readConsumer } from "../init/read-consumer.js";
import type { FilePlace } from "../model/place.js";
import { emptyManifest } from "../write/manifest.js";
import { type WrittenOutput, writeOutput } from "../write/write-output.js";
import { examine } from "./examine.js";
import { graded } from "./graded.js";
import { enter, type RunContext } from "./run-context.js";
import { shownIn } from "./shown-path.js";

/** What a run of `generate` has done. */
export interface GenerateResult {
  /** Files relative to the folder the run was started in. */
  readonly diagnostics: readonly Diagnostic[];
  /** `undefined` if `strict` forbade to write. */
  readonly written: WrittenOutput | undefined;
  /** Docs pages in error whose last good facts were used. */
  readonly kept: readonly string[];
  readonly pages: number;
  readonly structuredTypes: number;
  readonly enumTypes: number;
}

/**
 * Bring a target's output folder up to date with its docs.
 *
 * @param options - `force` overwrites and removes what somebody edited.
 * @throws {UserError} if the docs cannot be read or the output cannot be written.
 */
export async function generateTarget(
  target: Target,
  context: RunContext,
  { force }: { readonly force: boolean },
): Promise<GenerateResult> {
  const { cwd } = context;
  const examination = await examine(target, context);
  const { kept, pages, structuredTypes, enumTypes } = examination;
  const diagnostics = [...examination.diagnostics, ...findingsOnConsumer(target, cwd)];
  const result = { kept, pages, structuredTypes, enumTypes };
  if (target.strict && diagnostics.some(({ severity }) => severity === "error")) {
    return { ...result, diagnostics, written: undefined };
  }
  const { manifest = emptyManifest, comparisons } = examination;
  if (!comparisons) return { ...result, diagnostics, written: untouched(examination.files) };
  enter(context, "writing");
  const written = await writeOutput(target.out, comparisons, manifest, {
    kept,
    force,
    progress: (done, total) => context.progress("writing", done, total),
  });
  if (written.skipped.length === 0) examination.remember();
  const skipped = written.skipped.map((file) =>
    diagnostic("edited-file", { file, consequence: "left alone" }, startOf(file)),
  );
  const own = shownIn(graded(skipped, target.findings.severities), target.out, cwd);
  return { ...result, diagnostics: [...diagnostics, ...own], written };
}

/** Whether the output compiles where it goes: the project may change while the docs do not. */
function findingsOnConsumer({ out, output, findings }: Target, cwd: string): Diagnostic[] {
  const consumer = readConsumer(out);
  if (!consumer) return [];
  return shownIn(graded(consumerFindings(output, consumer), findings.severities), "", cwd);
}

function untouched(files: number): WrittenOutput {
  return { created: [], updated: [], removed: [], skipped: [], unchanged: files };
}

function startOf(file: string): FilePlace {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
