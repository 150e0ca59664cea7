import { toString } from "mdast-util-to-string";
/** HTML that means something in a cell, and its Markdown; every other tag is dropped. */
const tags = [
    [/^<br\b/i, "\n"],
    [/^<li\b/i, "\n- "],
    [/^<\/(?:ul|ol|p|tr)\b/i, "\n"],
    [/^<p\b/i, "\n"],
    [/^<t[dh]\b/i, " "],
    [/^<\/?code\b/i, "`"],
];
/** The elements of HTML: `<server>` is none, but a word to put another for. */
const elements = new Set([
    "a abbr address area article aside audio b base bdi bdo big blockquote body br button",
    "canvas caption center cite code col colgroup data datalist dd del details dfn dialog div",
    "dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5",
    "h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map",
    "mark math menu meta meter nav noscript object ol optgroup option output p param picture",
    "pre progress q rp rt ruby s samp script search section select slot small source span",
    "strike strong style sub summary sup svg table tbody td template textarea tfoot th thead",
    "time title tr track tt u ul var video wbr",
].flatMap((names) => names.split(" ")));
/**
 * Turn inline nodes into {@link RichText}: the page's own Markdown with the links lifted out, and
 * without includes, whose text is elsewhere.
 */
export function toRichText(nodes, page) {
    const pieces = [];
    const add = (piece) => {
        const last = pieces.at(-1);
        if (typeof piece === "string" && typeof last === "string")
            pieces[pieces.length - 1] = last + piece;
        else if (piece !== "")
            pieces.push(piece);
    };
    for (const node of nodes)
        addNode(node, page, add);
    return trimmed(withoutIncludes(pieces));
}
/** An include is text, a link and text: `[!INCLUDE [name](path)]`. */
function withoutIncludes(pieces) {
    const kept = [];
    for (const piece of pieces) {
        const [before, link] = kept.slice(-2);
        const opens = typeof before === "string" && /\[!INCLUDE[ \t]*$/i.test(before);
        if (opens && typeof link === "object" && typeof piece === "string" && /^\s*\]/.test(piece)) {
            const [ahead, behind] = [
                before.replace(/\[!INCLUDE[ \t]*$/i, ""),
                piece.replace(/^\s*\]/, ""),
            ];
            kept.splice(-2, 2, `${ahead.trimEnd()}${behind}`);
        }
        else
            kept.push(piece);
    }
    return kept;
}
/** The words of a rich text, without markup of links. */
export function plainText(text) {
    return text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
function addNode(node, page, add) {
    switch (node.type) {
        case "link": {
            // A bare URL, which only some parsers take for a link, is text.
            const source = sourceOf(node, page);
            return add(/^[[<]/.test(source) ? { text: linkText(node, page), url: node.url } : source);
        }
        case "linkReference": {
            const url = page.definition(node.identifier);
            return add(url === undefined ? sourceOf(node, page) : { text: linkText(node, page), url });
        }
        case "strong":
        case "emphasis":
        case "delete": {
            const [open, close] = marks(node, page);
            add(open);
            for (const child of node.children)
                addNode(child, page, add);
            return add(close);
        }
        case "html":
            return add(isPlaceholder(node.value) ? `\\${node.value}` : (tagOf(node.value) ?? ""));
        case "break":
            return add("\n");
        case "image":
        case "imageReference":
            return add(node.alt ?? "");
        case "footnoteReference":
            return;
        case "inlineCode":
            // In a table the backslash before a pipe is no part of the code (GFM 0.29, 4.10).
            return add(node.value.includes("\\|")
                ? ownLines(node, page)
                : ownLines(node, page).replaceAll("\\|", "|"));
        default:
            return add(ownLines(node, page));
    }
}
function isPlaceholder(tag) {
    const [, word] = /^<([a-z][\w-]*)>$/i.exec(tag) ?? [];
    return word !== undefined && !elements.has(word.toLowerCase());
}
function tagOf(html) {
    return tags.find(([tag]) => tag.test(html))?.[1];
}
/** A node's Markdown without the marks that a quote puts before its lines. */
function ownLines(node, page) {
    return sourceOf(node, page).replace(/(?:(?<![ \t])[ \t]+)?\r?\n[ \t>]*/g, "\n");
}
function linkText(node, page) {
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last)
        return "";
    return sliced(first.position?.start.offset, last.position?.end.offset, page) ?? toString(node);
}
/** The markers around a node's children, as the page writes them: `**`, `__`, `*`. */
function marks(node, page) {
    const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position];
    const open = sliced(node.position?.start.offset, first?.start.offset, page);
    const close = sliced(last?.end.offset, node.position?.end.offset, page);
    return [open ?? "", close ?? ""];
}
function sourceOf(node, page) {
    const source = sliced(node.position?.start.offset, node.position?.end.offset, page);
    return source ?? ("value" in node ? node.value : toString(node));
}
function sliced(start, end, page) {
    return start === undefined || end === undefined ? undefined : page.source.slice(start, end);
}
function trimmed(pieces) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (typeof first === "string")
        pieces[0] = first.trimStart();
    if (typeof last === "string")
        pieces[pieces.length - 1] = pieces.at(-1).trimEnd();
    return pieces.filter((piece) => piece !== "");
}
