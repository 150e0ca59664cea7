import { exitCode } from "../cli/exit-code.js";
import { counted } from "../cli/summaries.js";
import { generateTarget } from "../commands/generate.js";
import { withRunContext } from "../commands/run-context.js";
import { findConfig, loadConfig } from "../config/load-config.js";
import { refuseSharedOutput, resolveTarget, type Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { UserError } from "../diagnostics/user-error.js";

/** What the plugin may be told. */
export interface TypedownPluginOptions {
  /** The config file, relative to the bundler's root; by default the `typedown.config.*` in it. */
  readonly config?: string;
}

/** What a run has come to. */
export interface Outcome {
  readonly errors: readonly Diagnostic[];
  /** A line about the warnings, if there are any. */
  readonly warning: string | undefined;
  /** What fails a build: a line for each error. */
  readonly failure: string | undefined;
  /** The config file, absolute. */
  readonly config: string | undefined;
  /** The docs folders, absolute; `undefined` if the config cannot be used. */
  readonly docs: readonly string[] | undefined;
}

/**
 * Write the types of every target of a config, relative to the bundler's root. A config or docs that
 * cannot be used fail a build as errors do; anything else that is thrown is a bug.
 */
export type Generation = (root: string) => Promise<Outcome>;

/** More errors than these are only counted. */
const maxShown = 10;

/** Runs one after the other: two at a time would write the same files. */
export function createGeneration({ config }: TypedownPluginOptions): Generation {
  let running: Promise<unknown> = Promise.resolve();
  return (root) => {
    const next = running.then(() => generateAll(root, config));
    running = next.catch(() => {});
    return next;
  };
}

async function generateAll(root: string, file: string | undefined): Promise<Outcome> {
  const config = await findConfig(root, file);
  let docs: string[] | undefined;
  try {
    const loaded = await loadConfig(root, config);
    const targets = loaded.targets.map((target) => resolveTarget(target, loaded.folder));
    refuseSharedOutput(targets);
    docs = targets.map((target) => target.docs);
    return { ...gradeOf(await findingsOf(targets, root), targets), config, docs };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { errors: [], warning: undefined, failure: error.message, config, docs };
  }
}

/** Their files are relative to the root. */
async function findingsOf(targets: readonly Target[], root: string): Promise<Diagnostic[]> {
  return withRunContext({ cwd: root }, async (context) => {
    const findings: Diagnostic[] = [];
    for (const target of targets) {
      const { diagnostics } = await generateTarget(target, context, { force: false });
      for (const finding of diagnostics) findings.push(finding);
    }
    return findings;
  });
}

function gradeOf(
  findings: readonly Diagnostic[],
  targets: readonly Target[],
): Pick<Outcome, "errors" | "warning" | "failure"> {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const warning =
    warnings === 0 ? undefined : `${counted(warnings, "warning")}; \`typedown lint\` shows them`;
  const maxWarnings = targets[0]?.findings.maxWarnings;
  if (exitCode(findings, maxWarnings) === 0) return { errors, warning, failure: undefined };
  const lines = errors
    .slice(0, maxShown)
    .map(
      ({ place, ruleId, message }) =>
        `${place.file}:${place.line}:${place.column}  ${ruleId}  ${message}`,
    );
  if (errors.length > maxShown)
    lines.push(`and ${counted(errors.length - maxShown, "error")} more`);
  if (errors.length === 0)
    lines.push(`${counted(warnings, "warning")}, at most ${maxWarnings} accepted`);
  return { errors, warning, failure: lines.join("\n") };
}
