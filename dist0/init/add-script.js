import { parseLenientJson } from "../model/lenient-json.js";
/** The script that writes the types, and the names it may have: the first that is free. */
const script = "typedown generate";
const names = ["types", "types:generate", "typedown"];
/**
 * Add the script to a package.json, its text otherwise as it was.
 *
 * @returns The text, the same if there is such a script; `undefined` if the text is no JSON object.
 */
export function addScript(manifest) {
    const { root, repairs } = parseLenientJson(manifest);
    if (root?.kind !== "object" || repairs.length > 0)
        return undefined;
    const scripts = root.members.find(({ name }) => name === "scripts")?.value;
    if (scripts === undefined) {
        return insert(manifest, root, (indent) => {
            const inner = `${indent}${indent}`;
            return `"scripts": {\n${inner}"${names[0]}": "${script}"\n${indent}}`;
        });
    }
    if (scripts.kind !== "object")
        return undefined;
    const known = scripts.members.map(({ value }) => (value.kind === "string" ? value.text : ""));
    if (known.some((text) => /\btypedown generate\b/.test(text)))
        return manifest;
    const name = names.find((each) => !scripts.members.some((member) => member.name === each));
    return name === undefined ? manifest : insert(manifest, scripts, () => `"${name}": "${script}"`);
}
/** Add a member behind the last one of an object, indented and with line ends as there. */
function insert(text, object, member) {
    const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
    const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
    const line = text.slice(text.lastIndexOf("\n", object.start) + 1, object.start);
    const [outer = ""] = /^[ \t]*/.exec(line) ?? [];
    const last = object.members.at(-1);
    const at = last?.value.end ?? object.start + 1;
    const rest = last ? text.slice(at) : `${lineEnd}${outer}${text.slice(object.end - 1)}`;
    const added = `${lineEnd}${outer}${unit}${member(unit).replaceAll("\n", lineEnd)}`;
    return `${text.slice(0, at)}${last ? "," : ""}${added}${rest}`;
}
