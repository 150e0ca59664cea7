import path from "node:path";
import { UserError } from "../diagnostics/user-error.js";
import { hasFormatSettings } from "./format-settings.js";
import { formatNatively, hasNativeFormat } from "./native-format.js";
/**
 * Prettier as the consumer has set it up for their output folder. It is loaded when the first file
 * is formatted, and only where there are settings to be read: a run that changes nothing does without.
 *
 * @throws {UserError} when formatting, if the consumer's prettier config cannot be used.
 */
export function createFormatter(out) {
    let hasSettings;
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
export async function formatWithPrettier(filepath, text, options) {
    const { format } = await import("prettier");
    return format(text, { ...options, filepath });
}
/** Load what formats, before there is anything to format; some of it loads only as it formats. */
export async function loadFormatter(out) {
    await createFormatter(out)("sample.ts", "export {};\n");
}
/** Prettier keeps the settings it has once read: call this when they have changed. */
export async function forgetSettings() {
    const { clearConfigCache } = await import("prettier");
    await clearConfigCache();
}
/** The settings in force for a file: the nearest prettier config and `.editorconfig`. */
async function formatOptions(out, file) {
    const { resolveConfig } = await import("prettier");
    try {
        return (await resolveConfig(path.join(out, file), { editorconfig: true })) ?? {};
    }
    catch (error) {
        const [reason] = String(error instanceof Error ? error.message : error).split("\n");
        throw new UserError(`Cannot use the prettier config of \`${out}\`: ${reason}`, {
            cause: error,
        });
    }
}
