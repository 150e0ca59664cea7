import path from "node:path";
import type { Options } from "prettier";
import { UserError } from "../diagnostics/user-error.js";
import { formatSettings, hasFormatSettings, leadElsewhere } from "./format-settings.js";
import { formatNatively, hasNativeFormat } from "./native-format.js";

/** Formats the text of a file of the output folder, given by its path relative to it. */
export type Formatter = (file: string, text: string) => Promise<string>;

/**
 * Prettier as the consumer has set it up for their output folder. It is loaded when the first file
 * is formatted, and only where there are settings to be read: a run that changes nothing does without.
 *
 * @throws {UserError} when formatting, if the consumer's prettier config cannot be used.
 */
export function createFormatter(out: string): Formatter {
  let hasSettings: boolean | undefined;
  return async (file, text) => {
    hasSettings ??= hasFormatSettings(out);
    const options = hasSettings ? await formatOptions(out, file) : {};
    const native = hasNativeFormat(file, options)
      ? await formatNatively(file, text, options)
      : undefined;
    return native ?? formatWithPrettier(path.join(out, file), text, options);
  };
}

/** Prettier itself, for every file and every setting. */
export async function formatWithPrettier(
  filepath: string,
  text: string,
  options: Options,
): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { ...options, filepath });
}

/** Load what formats, before there is anything to format; some of it loads only as it formats. */
export async function loadFormatter(out: string): Promise<void> {
  await createFormatter(out)("sample.ts", "export {};\n");
}

/**
 * All that decides how files of a folder are formatted, as one text. Prettier is only loaded where the
 * settings files do not say it all themselves.
 *
 * @throws {UserError} if the consumer's prettier config cannot be used.
 */
export async function formatKey(out: string): Promise<string> {
  const settings = formatSettings(out);
  if (!leadElsewhere(out)) return settings;
  await forgetSettings();
  const resolved = await Promise.all(
    ["index.ts", "schema.json"].map((file) => formatOptions(out, file)),
  );
  // A plugin that is not named is an object of functions.
  return JSON.stringify([settings, resolved], (key, value: unknown) =>
    key === "plugins" ? [value].flat().map(String) : value,
  );
}

/** Prettier keeps the settings it has once read: call this when they have changed. */
export async function forgetSettings(): Promise<void> {
  const { clearConfigCache } = await import("prettier");
  await clearConfigCache();
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
