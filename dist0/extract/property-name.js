import { toString } from "mdast-util-to-string";
/** Read a name cell. Markup is dropped, so is a suffix in parentheses or brackets. */
export function readNameCell(cell) {
    const text = toString(cell, { includeHtml: false })
        .replace(/\p{Cf}/gu, "")
        .replace(/\s+/g, " ")
        .trim();
    const [, name = text, suffix = ""] = /^([^\s([]+)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(text) ?? [];
    const bare = name.replace(/(?<![*¹²³†‡])[*¹²³†‡]+$/, "");
    const kind = /[/{}]/.test(bare) ? "path" : /\s/.test(bare) || bare === "" ? "text" : "name";
    return { name: bare, deprecated: /\bdeprecated\b/i.test(suffix), kind };
}
