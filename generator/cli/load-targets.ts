import path from "node:path";
import type { RunOptions } from "../commands/run-context.js";
import type { Config } from "../config/config.js";
import { loadConfig } from "../config/load-config.js";
import { refuseSharedOutput, resolveTarget, type Target } from "../config/resolve-target.js";
import { settings } from "../config/settings.js";
import { validateConfig } from "../config/validate-config.js";
import { UserError } from "../diagnostics/user-error.js";
import type { Output } from "./output.js";

/** What a command was called with: settings, and flags of its own. */
export type Flags = Readonly<Record<string, unknown>>;

/**
 * The targets of the config file, with the flags over each.
 *
 * @throws {UserError} on a config or a flag that cannot be used.
 */
export async function loadTargets(flags: Flags, cwd: string): Promise<Target[]> {
  const file = typeof flags["config"] === "string" ? flags["config"] : undefined;
  const config = await loadConfig(cwd, file);
  const given = Object.entries(flags).filter(([name]) => name in settings);
  const overrides = validateConfig(Object.fromEntries(given), "the flags");
  if (config.targets.length > 1 && (overrides.docs ?? overrides.out) !== undefined) {
    throw new UserError(
      `Unexpected \`--docs\` or \`--out\`: the config has ${config.targets.length} targets, each with its own`,
    );
  }
  return config.targets.map((target) =>
    resolveTarget({ ...target, ...absolute(overrides, cwd) }, config.folder),
  );
}

/**
 * The same, for commands that write or look at output folders.
 *
 * @throws {UserError} also if two targets share a folder.
 */
export async function loadOutputTargets(flags: Flags, cwd: string): Promise<Target[]> {
  const targets = await loadTargets(flags, cwd);
  refuseSharedOutput(targets);
  return targets;
}

/** Paths on the command line are relative to where it is typed. */
function absolute(overrides: Config, cwd: string): Config {
  const paths = Object.entries(overrides).filter(
    ([name]) => settings[name as keyof typeof settings].kind === "path",
  );
  return {
    ...overrides,
    ...Object.fromEntries(paths.map(([name, value]) => [name, path.resolve(cwd, String(value))])),
  };
}

/** How a run is done, and not what: by the flags that every command has. */
export function runOptions(
  flags: Flags,
  cwd: string,
  { progress }: Pick<Output, "progress">,
): RunOptions {
  const { workers } = flags;
  return {
    cwd,
    cache: flags["cache"] !== false,
    workers: typeof workers === "number" ? workers : undefined,
    progress,
  };
}
