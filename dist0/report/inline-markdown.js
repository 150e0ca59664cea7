import { printable } from "./printable.js";
/** Names longer than this say no more. */
const longest = 200;
/**
 * A message as Markdown that others read: what is between backticks stays code, where nothing is a
 * link, a mention or HTML; anything else is plain text.
 */
export function inlineMarkdown(message) {
    const parts = message.split("`");
    // Without a closing backtick nothing is code.
    if (parts.length % 2 === 0)
        return plain(message);
    return parts.map((part, index) => (index % 2 === 1 ? code(part) : plain(part))).join("");
}
/** A text as code: it cannot end the code, nor leave it by a line break. */
export function code(text) {
    const shown = printable(text.length > longest ? `${text.slice(0, longest)}…` : text);
    const inside = shown.replaceAll("`", "'");
    return inside.trim() === "" ? "` `" : `\`${inside}\``;
}
/** The zero width space keeps `@name`, `#1` and `www.` from being more than text on GitHub, which no escape does. */
function plain(text) {
    return printable(text)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_{}[\]!|~]/g, "\\$&")
        .replace(/[@#]|:(?=\/\/)|www(?=\.)/gi, "$&\u200b");
}
