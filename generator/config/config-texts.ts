import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { configNames } from "./load-config.js";

/**
 * The config files that count, whether they are there or not.
 *
 * @param config - The one the user named; without one, those that `typedown` looks for in `cwd`.
 */
export function configFiles(config: string | undefined, cwd: string): string[] {
  return config === undefined ? configNames.map((name) => path.join(cwd, name)) : [config];
}

/** Their texts, as one that differs from an earlier one if any of them does. */
export function configTexts(config: string | undefined, cwd: string): string {
  return JSON.stringify(configFiles(config, cwd).map(textOf));
}

function textOf(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}
