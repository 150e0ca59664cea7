import path from "node:path";
import type { Config, ConfigFile } from "../config/config.js";
import { refuseSharedOutput, resolveTarget, type Target } from "../config/resolve-target.js";
import { validateConfig } from "../config/validate-config.js";
import { type CheckResult, checkTarget } from "./check.js";
import { type CompareResult, compareTarget } from "./compare.js";
import { type DiffResult, diffStates } from "./diff.js";
import { type GenerateResult, generateTarget } from "./generate.js";
import { type LintResult, lintTarget } from "./lint.js";
import { type RunOptions, withRunContext } from "./run-context.js";

/**
 * Bring the output folder of each target up to date with its docs: `typedown generate`.
 *
 * @throws {UserError} on a config, docs or an output folder that cannot be used.
 */
export async function generate(
  config: ConfigFile,
  options: RunOptions & { readonly force?: boolean } = {},
): Promise<GenerateResult[]> {
  const { force = false } = options;
  return withRunContext(options, async (context) => {
    const results: GenerateResult[] = [];
    for (const target of outputTargetsOf(config, context.cwd)) {
      results.push(await generateTarget(target, context, { force }));
    }
    return results;
  });
}

/**
 * Compare the output folder of each target with its docs and write nothing: `typedown check`.
 *
 * @throws {UserError} on a config, docs or an output folder that cannot be used.
 */
export async function check(config: ConfigFile, options: RunOptions = {}): Promise<CheckResult[]> {
  return withRunContext(options, async (context) => {
    const results: CheckResult[] = [];
    for (const target of outputTargetsOf(config, context.cwd)) {
      results.push(await checkTarget(target, context));
    }
    return results;
  });
}

/**
 * Hold the docs of each target against themselves: `typedown lint`, without its baseline.
 *
 * @throws {UserError} on a config, docs or examples that cannot be used.
 */
export async function lint(config: ConfigFile, options: RunOptions = {}): Promise<LintResult[]> {
  return withRunContext(options, async (context) => {
    const results: LintResult[] = [];
    for (const target of targetsOf(config, context.cwd)) {
      results.push(await lintTarget(target, context));
    }
    return results;
  });
}

/**
 * Hold the docs of each target against its `metadata`: `typedown compare`.
 *
 * @throws {UserError} on a config, docs or metadata that cannot be used.
 */
export async function compare(
  config: ConfigFile,
  options: RunOptions = {},
): Promise<CompareResult[]> {
  return withRunContext(options, async (context) => {
    const results: CompareResult[] = [];
    for (const target of targetsOf(config, context.cwd)) {
      results.push(await compareTarget(target, context));
    }
    return results;
  });
}

/**
 * What has changed in meaning between two states of a target's docs: `typedown diff`.
 *
 * @param before - A docs folder, `git:REV`, or the file of a saved model.
 * @param after - The same; the target's docs folder by default.
 * @throws {UserError} if one of them cannot be read.
 */
export async function diff(
  before: string,
  after: string | undefined,
  config: Config,
  options: RunOptions = {},
): Promise<DiffResult> {
  return withRunContext(options, async (context) => {
    const target = resolveTarget(validateConfig(config, "the config"), context.cwd);
    return diffStates(before, after ?? target.docs, target, context);
  });
}

/** For what writes or looks at output folders. */
function outputTargetsOf(config: ConfigFile, cwd: string): Target[] {
  const targets = targetsOf(config, cwd);
  refuseSharedOutput(targets);
  return targets;
}

function targetsOf(config: ConfigFile, cwd: string): Target[] {
  const targets: readonly unknown[] = Array.isArray(config) ? config : [config];
  return targets.map((target) =>
    resolveTarget(validateConfig(target, "the config"), path.resolve(cwd)),
  );
}
