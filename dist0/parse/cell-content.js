import { positionOf } from "./page-lines.js";
/** Text, a link or code that nobody could read in another way (CommonMark 0.31, 6). */
const text = String.raw `[^\\\`*_[\]<&\t!]|!(?!\[)`;
const link = String.raw `\[([^\\\`*_[\]<&\t!\s](?:[^\\\`*_[\]<&\t!]*[^\\\`*_[\]<&\t!\s])?)\]\(([\w./:#?=%~-]+)\)`;
const code = "`([^`\\s](?:[^`]*[^`\\s])?)`(?!`)";
const simple = new RegExp(`^(?:${text}|${link}|${code})*$`);
const piece = new RegExp(`((?:${text})+)|${link}|${code}`, "g");
/** Whether what a cell holds can be read without a parser. */
export function isSimple(content) {
    return simple.test(content);
}
/** The nodes of a simple content, which stands in a line of the page from a column on. */
export function simpleNodes(content, page, line, from) {
    return [...content.matchAll(piece)].map((match) => {
        const [all, plain, label, url, value] = match;
        const start = from + match.index;
        const position = positionOf(page, line, start, start + all.length);
        if (plain !== undefined)
            return { type: "text", value: plain, position };
        if (label === undefined || url === undefined) {
            return { type: "inlineCode", value: value ?? "", position };
        }
        const inner = positionOf(page, line, start + 1, start + 1 + label.length);
        const children = [{ type: "text", value: label, position: inner }];
        return { type: "link", title: null, url, children, position };
    });
}
