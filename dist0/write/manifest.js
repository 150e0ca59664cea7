import { UserError } from "../diagnostics/user-error.js";
/** The manifest's name in the output folder. */
export const manifestName = ".typedown.json";
export const emptyManifest = { files: new Map(), kept: [] };
/** Sorted, one line a file: merges well. */
export function printManifest({ files, kept }) {
    const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const lines = sorted.map(([file, hashes]) => `    ${JSON.stringify(file)}: ${JSON.stringify(hashes.length === 1 ? hashes[0] : hashes)}`);
    const pages = [...kept].toSorted().map((page) => `    ${JSON.stringify(page)}`);
    return [
        "{",
        `  "version": 1,`,
        `  "kept": [${pages.length > 0 ? `\n${pages.join(",\n")}\n  ` : ""}],`,
        `  "files": {${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}}`,
        "}\n",
    ].join("\n");
}
/**
 * @throws {UserError} if the text is no manifest: without one, files of the output folder could not
 *   be told from other people's.
 */
export function parseManifest(text, shownPath) {
    const damaged = new UserError(`Cannot read \`${shownPath}\`: it is damaged; restore it, or delete it and run \`typedown generate --force\``);
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        throw damaged;
    }
    const { version, files, kept } = fields(content);
    if (typeof version === "number" && version > 1) {
        throw new UserError(`Cannot read \`${shownPath}\`: a later version of typedown wrote it (format ${version})`);
    }
    if (version !== 1 || !isTexts(kept) || typeof files !== "object")
        throw damaged;
    const entries = Object.entries(files ?? {}).map(([file, hash]) => {
        const hashes = Array.isArray(hash) ? hash : [hash];
        // A manifest from a stranger must not make typedown delete files elsewhere.
        if (!isTexts(hashes) || !isInnerPath(file))
            throw damaged;
        return [file, hashes];
    });
    return { files: new Map(entries), kept };
}
function fields(content) {
    return typeof content === "object" && content !== null ? { ...content } : {};
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}
/** A relative path that stays below its folder. */
function isInnerPath(file) {
    return !/^[a-z]:|\\|\0|(?:^|\/)\.*(?:\/|$)/i.test(file);
}
