import path from "node:path";
import type { Options } from "prettier";
import { UserError } from "../diagnostics/user-error.js";

/** Formats the text of a file of the output folder, given by its path relative to it. */
export type Formatter = (file: string, text: string) => Promise<string>;

/**
 * Prettier as the consumer has set it up for their output folder. It is loaded when the first file
 * is formatted: a run that changes nothing does without.
 *
 * @throws {UserError} when formatting, if the consumer's prettier config cannot be used.
 */
export function createFormatter(out: string): Formatter {
  return async (file, text) => {
    const { format } = await import("prettier");
    const options = await formatOptions(out, file);
    return format(text, { ...fasterParser(file, options), filepath: path.join(out, file) });
  };
}

/**
 * Prettier prints the same from Babel's tree as from TypeScript's, which takes a third longer to
 * build; but a plugin may have its own idea of a parser.
 */
function fasterParser(file: string, options: Options): Options {
  const isFree = options.parser === undefined && !options.plugins?.length;
  return isFree && /\.m?ts$/.test(file) ? { ...options, parser: "babel-ts" } : options;
}

/** The settings in force for a file: the nearest prettier config and `.editorconfig`. */
async function formatOptions(out: string, file: string): Promise<Options> {
  const { resolveConfig } = await import("prettier");
  try {
    return (await resolveConfig(path.join(out, file), { editorconfig: true })) ?? {};
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split("\n");
    throw new UserError(`Cannot use the prettier config of \`${out}\`: ${reason}`, {
      cause: error,
    });
  }
}
