import { lineExcess } from "./line-bounds.js";
import { lineIndex } from "./line-index.js";
/** Far more than the largest known page has: 118,000 in all, 7,700 in a comment, 840 of front matter. */
const limits = { page: 1_000_000, comment: 200_000, frontMatter: 20_000, frontMatterDepth: 100 };
/**
 * Find out whether a page is too large or too deep to be read, from its text alone: parsers of
 * Markdown and YAML are quadratic in much of it, and some of them end the process. One pass, in time
 * linear to the length, with the same answer on every machine.
 */
export function pageExcess(source) {
    if (source !== latest.source)
        latest = { source, excess: findExcess(source) };
    return latest.excess;
}
/** The parser asks about a page, and then those who read its tree do. */
let latest = { source: "", excess: undefined };
function findExcess(source) {
    if (source.length > limits.page) {
        const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
        const what = "characters in the page";
        return { kind: "large", what, size: source.length, limit: limits.page, place };
    }
    return frontMatterExcess(source) ?? commentExcess(source) ?? lineExcess(source);
}
function frontMatterExcess(source) {
    if (!/^---[ \t]*[\r\n]/.test(source))
        return undefined;
    const end = 3 + source.slice(3).search(/[\r\n]---[ \t]*(?:[\r\n]|$)/);
    if (end > limits.frontMatter) {
        const place = { line: 1, column: 1, endLine: 1, endColumn: 4 };
        const what = "characters in the front matter";
        return { kind: "large", what, size: end, limit: limits.frontMatter, place };
    }
    let depth = 0;
    for (let at = 3; at < end; at++) {
        const sign = source[at];
        if (sign === "[" || sign === "{")
            depth++;
        else if (sign === "]" || sign === "}")
            depth = Math.max(0, depth - 1);
        if (depth > limits.frontMatterDepth) {
            return { kind: "deep", place: lineIndex(source)(at, at + 1) };
        }
    }
    return undefined;
}
function commentExcess(source) {
    for (let at = source.indexOf("<!--"); at >= 0; at = source.indexOf("<!--", at)) {
        const end = source.indexOf("-->", at + 4);
        // One that never ends holds the rest of the page: that is not its author's idea of it.
        if (end < 0)
            return undefined;
        if (end - at > limits.comment) {
            const [size, limit] = [end + 3 - at, limits.comment];
            const place = lineIndex(source)(at, at + 4);
            return { kind: "large", what: "characters in the comment", size, limit, place };
        }
        at = end + 3;
    }
    return undefined;
}
