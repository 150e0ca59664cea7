import path from "node:path";
import type { ConfigFile } from "../config/config.js";
import { resolveTarget, type Target } from "../config/resolve-target.js";
import { validateConfig } from "../config/validate-config.js";
import { type CheckResult, checkTarget } from "./check.js";
import { type GenerateResult, generateTarget } from "./generate.js";
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
    for (const target of targetsOf(config, context.cwd)) {
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
    for (const target of targetsOf(config, context.cwd)) {
      results.push(await checkTarget(target, context));
    }
    return results;
  });
}

function targetsOf(config: ConfigFile, cwd: string): Target[] {
  const targets: readonly unknown[] = Array.isArray(config) ? config : [config];
  return targets.map((target) =>
    resolveTarget(validateConfig(target, "the config"), path.resolve(cwd)),
  );
}
