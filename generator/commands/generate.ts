import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import { consumerFindings } from "../init/consumer-config.js";
import { readConsumer } from "../init/read-consumer.js";
import type { FilePlace } from "../model/place.js";
import { emptyManifest, type Manifest, manifestName, printManifest } from "../write/manifest.js";
import { readOutput } from "../write/output-folder.js";
import { whileLocked } from "../write/output-lock.js";
import { type WrittenOutput, writeOutput } from "../write/write-output.js";
import { type Examination, examine } from "./examine.js";
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
  const consumer = findingsOnConsumer(target, cwd);
  const isForbidden = ({ diagnostics }: Examination): boolean =>
    target.strict && [...diagnostics, ...consumer].some(({ severity }) => severity === "error");
  const result = (found: Examination, written: WrittenOutput | undefined): GenerateResult => {
    const { kept, pages, structuredTypes, enumTypes } = found;
    const left = (written?.skipped ?? []).map((file) =>
      diagnostic("edited-file", { file, consequence: "left alone" }, startOf(file)),
    );
    const own = shownIn(graded(left, target.findings.severities), target.out, cwd);
    const diagnostics = [...found.diagnostics, ...consumer, ...own];
    return { kept, pages, structuredTypes, enumTypes, diagnostics, written };
  };
  if (isForbidden(examination)) return result(examination, undefined);
  if (!examination.comparisons) return result(examination, untouched(examination.files));
  enter(context, "writing");
  return whileLocked(target.out, isUpToDate(examination), async () => {
    // Another run may have written since this one has looked.
    const isStale = readOutput(target.out, manifestName) !== examination.manifestText;
    const found = isStale ? await examine(target, context) : examination;
    if (isForbidden(found)) return result(found, undefined);
    const { manifest = emptyManifest, comparisons, kept } = found;
    if (!comparisons) return result(found, untouched(found.files));
    const written = await writeOutput(target.out, comparisons, manifest, {
      kept,
      force,
      progress: (done, total) => context.progress("writing", done, total),
      wrote: context.cache.hashes(target.out).wrote,
    });
    if (written.skipped.length === 0) found.remember();
    return result(found, written);
  });
}

/** Whether nothing will be written, not even the manifest. */
function isUpToDate({ comparisons, manifest, kept }: Examination): boolean {
  if (comparisons?.some(({ state }) => state !== "same")) return false;
  const files = (comparisons ?? []).map(
    ({ path, expected }) => [path, [expected?.hash ?? ""]] as const,
  );
  return isSame(manifest, { files: new Map(files), kept });
}

function isSame(a: Manifest | undefined, b: Manifest | undefined): boolean {
  return (a && printManifest(a)) === (b && printManifest(b));
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
