import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";

/** Files that can say how to format (prettier's documentation, "Configuration file"). */
const settingsFile =
  /^(?:\.prettierrc(?:\.(?:json5?|ya?ml|toml|[cm]?[jt]s))?|prettier\.config\.[cm]?[jt]s|\.editorconfig|package\.(?:json|yaml))$/;

/**
 * All that can decide how files of a folder are formatted, as one text: the settings files in it and
 * above it, without loading prettier. Equal texts mean equal formats, unless they lead elsewhere.
 */
export function formatSettings(out: string): string {
  return JSON.stringify(settingsOf(out));
}

/**
 * Whether some of these files can take settings from others: one that is a module, or only the name of a
 * shared config (prettier's documentation, "Sharing configurations").
 */
export function leadElsewhere(out: string): boolean {
  return settingsOf(out).some(
    ([file, text]) => /\.[cm]?[jt]s$/.test(file) || /^\s*["']?[@\w][^:=\n]*$/.test(text),
  );
}

/** Whether there is anything that decides how files of a folder are formatted. */
export function hasFormatSettings(out: string): boolean {
  return settingsOf(out).some(([, text]) => text !== "");
}

function settingsOf(out: string): readonly (readonly [file: string, text: string])[] {
  const found: [string, string][] = [];
  for (let folder = out; ; folder = path.dirname(folder)) {
    for (const name of entries(folder).filter((entry) => settingsFile.test(entry))) {
      const file = path.join(folder, name);
      const text = textOf(file);
      found.push([file, name === "package.json" ? prettierOf(text) : text]);
    }
    if (path.dirname(folder) === folder) return found;
  }
}

/** The one field of a package's manifest that matters: a new version is no new format. */
function prettierOf(manifest: string): string {
  try {
    const content: { prettier?: unknown } = JSON.parse(manifest);
    return JSON.stringify(content.prettier) ?? "";
  } catch {
    return manifest;
  }
}

/** A folder of that name, or a link that leads nowhere, says nothing. */
function textOf(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (isFault(error)) return "";
    throw error;
  }
}

function entries(folder: string): string[] {
  try {
    return fs.readdirSync(folder).toSorted();
  } catch (error) {
    if (isFault(error)) return []; // The output folder need not be there yet.
    throw error;
  }
}
