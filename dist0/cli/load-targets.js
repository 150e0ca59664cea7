import path from "node:path";
import { loadConfig } from "../config/load-config.js";
import { resolveTarget } from "../config/resolve-target.js";
import { settings } from "../config/settings.js";
import { validateConfig } from "../config/validate-config.js";
import { UserError } from "../diagnostics/user-error.js";
/**
 * The targets of the config file, with the flags over each.
 *
 * @throws {UserError} on a config or a flag that cannot be used.
 */
export async function loadTargets(flags, cwd) {
    const file = typeof flags["config"] === "string" ? flags["config"] : undefined;
    const config = await loadConfig(cwd, file);
    const given = Object.entries(flags).filter(([name]) => name in settings);
    const overrides = validateConfig(Object.fromEntries(given), "the flags");
    if (config.targets.length > 1 && (overrides.docs ?? overrides.out) !== undefined) {
        throw new UserError(`Unexpected \`--docs\` or \`--out\`: the config has ${config.targets.length} targets, each with its own`);
    }
    return config.targets.map((target) => resolveTarget({ ...target, ...absolute(overrides, cwd) }, config.folder));
}
/** Paths on the command line are relative to where it is typed. */
function absolute(overrides, cwd) {
    const paths = Object.entries(overrides).filter(([name]) => settings[name].kind === "path");
    return {
        ...overrides,
        ...Object.fromEntries(paths.map(([name, value]) => [name, path.resolve(cwd, String(value))])),
    };
}
/** How a run is done, and not what: by the flags that every command has. */
export function runOptions(flags, cwd, { progress }) {
    const { workers } = flags;
    return {
        cwd,
        cache: flags["cache"] !== false,
        workers: typeof workers === "number" ? workers : undefined,
        progress,
    };
}
