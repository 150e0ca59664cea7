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
    const options = await formatOptions(out, file);
    const filepath = path.join(out, file);
    const parser = parsers.find(([ending]) => ending.test(file))?.[1];
    if (parser === undefined || options.parser !== undefined || options.plugins?.length) {
      const { format } = await import("prettier");
      return format(text, { ...options, filepath });
    }
    const { format, plugins } = await loadCore();
    return format(text, { ...options, filepath, parser, plugins });
  };
}

/**
 * The parsers for what typedown writes. Prettier prints the same from Babel's tree as from
 * TypeScript's, which takes a third longer to build.
 */
const parsers: readonly (readonly [ending: RegExp, parser: string])[] = [
  [/\.m?ts$/, "babel-ts"],
  [/\.json$/, "json"],
];

/** Prettier's core with just the plugins that are needed: a fifth faster than with all of them. */
async function loadCore() {
  const [{ format }, babel, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return { format, plugins: [babel, estree] };
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
