import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
/** Files that can say how to format (prettier's documentation, "Configuration file"). */
const settingsFile = /^(?:\.prettierrc(?:\.(?:json5?|ya?ml|toml|[cm]?[jt]s))?|prettier\.config\.[cm]?[jt]s|\.editorconfig|package\.(?:json|yaml))$/;
/**
 * All that can decide how files of a folder are formatted, as one text: the settings files in it and
 * above it, without loading prettier. Equal texts mean equal formats.
 */
export function formatSettings(out) {
    return JSON.stringify(settingsOf(out));
}
/** Whether there is anything that decides how files of a folder are formatted. */
export function hasFormatSettings(out) {
    return settingsOf(out).some(([, text]) => text !== "");
}
function settingsOf(out) {
    const found = [];
    for (let folder = out;; folder = path.dirname(folder)) {
        for (const name of entries(folder).filter((entry) => settingsFile.test(entry))) {
            const file = path.join(folder, name);
            const text = fs.readFileSync(file, "utf8");
            found.push([file, name === "package.json" ? prettierOf(text) : text]);
        }
        if (path.dirname(folder) === folder)
            return found;
    }
}
/** The one field of a package's manifest that matters: a new version is no new format. */
function prettierOf(manifest) {
    try {
        const content = JSON.parse(manifest);
        return JSON.stringify(content.prettier) ?? "";
    }
    catch {
        return manifest;
    }
}
function entries(folder) {
    try {
        return fs.readdirSync(folder).toSorted();
    }
    catch (error) {
        if (isFault(error))
            return []; // The output folder need not be there yet.
        throw error;
    }
}
