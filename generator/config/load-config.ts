import fs from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import type { Config } from "./config.js";
import { validateConfig } from "./validate-config.js";

/** The names a config file may have, the first that is there counts. */
export const configNames = ["typedown.config.ts", "typedown.config.js", "typedown.config.json"];

/** What a config file says, one entry a target, and the folder its paths are relative to. */
export interface LoadedConfig {
  readonly file: string | undefined;
  readonly folder: string;
  readonly targets: readonly Config[];
}

/**
 * Load the config file; without one, the defaults.
 *
 * @param file - Its path, if the user gave one.
 * @throws {UserError} if it cannot be read, cannot be run, or says something unknown.
 */
export async function loadConfig(cwd: string, file?: string): Promise<LoadedConfig> {
  const found = file === undefined ? await findConfig(cwd) : path.resolve(cwd, file);
  if (found === undefined) return { file: undefined, folder: cwd, targets: [{}] };
  const name = path.relative(cwd, found) || found;
  const content = await readConfig(found, name);
  const targets = Array.isArray(content) ? content : [content];
  if (targets.length === 0) throw new UserError(`Cannot find a target in \`${name}\``);
  return {
    file: found,
    folder: path.dirname(found),
    targets: targets.map((target, index) => {
      const source = targets.length > 1 ? `\`${name}\`, target ${index + 1}` : `\`${name}\``;
      return validateConfig(target, source);
    }),
  };
}

async function findConfig(cwd: string): Promise<string | undefined> {
  const present = new Set(await fs.readdir(cwd));
  const name = configNames.find((candidate) => present.has(candidate));
  return name === undefined ? undefined : path.join(cwd, name);
}

async function readConfig(file: string, name: string): Promise<unknown> {
  let text: string;
  try {
    text = await fs.readFile(file, "utf8");
  } catch (error) {
    if (isFault(error)) throw new UserError(`Cannot read the config \`${name}\`: ${error.code}`);
    throw error;
  }
  try {
    return file.endsWith(".json") ? readJson(text) : await runModule(file);
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split("\n");
    throw new UserError(`Cannot load the config \`${name}\`: ${reason}`, { cause: error });
  }
}

/** `$schema` is for editors. */
function readJson(text: string): unknown {
  const content: unknown = JSON.parse(text);
  if (typeof content !== "object" || content === null || Array.isArray(content)) return content;
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== "$schema"));
}

/** Node 20 does not run TypeScript by itself. */
async function runModule(file: string): Promise<unknown> {
  if (!file.endsWith(".ts")) {
    // A watch loads it again: what Node has loaded, it keeps.
    const { mtimeMs } = await fs.stat(file);
    const module: { default?: unknown } = await import(`${pathToFileURL(file).href}?${mtimeMs}`);
    return module.default;
  }
  const { createJiti } = await import("jiti");
  // Without a cache on disk: it would be one more thing that can be stale.
  return createJiti(import.meta.url, { fsCache: false, moduleCache: false }).import(file, {
    default: true,
  });
}
