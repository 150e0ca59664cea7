import fs from "node:fs/promises";
import path from "node:path";
import { inspect } from "node:util";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import { lineIndex } from "../model/line-index.js";
import { type Config, defineConfig } from "./config.js";
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
  const found = await findConfig(cwd, file);
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

/**
 * Where the config file is; `undefined` if there is none.
 *
 * @param file - Its path, if the user gave one.
 */
export async function findConfig(cwd: string, file?: string): Promise<string | undefined> {
  if (file !== undefined) return path.resolve(cwd, file);
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
    const content = file.endsWith(".json") ? JSON.parse(text) : await runModule(file);
    return Array.isArray(content) ? content.map(settled) : settled(content);
  } catch (error) {
    const message = error instanceof Error ? error.message : textOf(error);
    const [reason = ""] = message.replace(/^ParseError: /, "").split("\n");
    const at = placeIn(text, message);
    throw new UserError(`Cannot load the config \`${name}${at}\`: ${reason.trim()}`, {
      cause: error,
    });
  }
}

/**
 * Where a mistake of syntax is, as `:line:column`. JSON's says an offset; jiti's has a line of its own
 * for it, with Babel's columns, which begin at 0.
 */
function placeIn(text: string, message: string): string {
  const [, start, before] = /\n.*?:(\d+):(\d+)$/.exec(message) ?? [];
  if (start !== undefined) return `:${start}:${Number(before) + 1}`;
  const [, offset] = / in JSON at position (\d+)/.exec(message) ?? [];
  if (offset === undefined) return "";
  const { line, column } = lineIndex(text)(Number(offset), Number(offset));
  return `:${line}:${column}`;
}

/** What a config threw that is no error. */
function textOf(thrown: unknown): string {
  return typeof thrown === "string" ? thrown : inspect(thrown, { breakLength: Infinity });
}

/** A target as it is now: what is computed when it is asked for is asked once. `$schema` is for editors. */
function settled(target: unknown): unknown {
  if (typeof target !== "object" || target === null || Array.isArray(target)) return target;
  return Object.fromEntries(Object.entries(target).filter(([key]) => key !== "$schema"));
}

/**
 * Node 20 does not run TypeScript by itself, and takes a `.js` file for CommonJS where package.json
 * does not say otherwise.
 */
async function runModule(file: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, {
    // A cache on disk would be one more thing that can be stale; a watch loads the file again.
    fsCache: false,
    moduleCache: false,
    // A config of a project that typedown is not installed in finds it too. And this is far quicker
    // than to have jiti look through the package.
    virtualModules: { typedown: { defineConfig } },
  });
  return jiti.import(file, { default: true });
}
