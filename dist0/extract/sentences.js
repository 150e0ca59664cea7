import { placeOf } from "./node-place.js";
/** The sentences of the paragraphs among some nodes; quotes only if asked for, lists never. */
export function sentencesOf(nodes, page, { quotes = false } = {}) {
    return nodes.flatMap((node) => {
        if (node.type === "paragraph")
            return sentencesOfParagraph(node.children, placeOf(node), page);
        return quotes && node.type === "blockquote"
            ? sentencesOf(node.children, page)
            : [];
    });
}
/** The sentences of one paragraph. */
export function sentencesOfParagraph(nodes, place, page) {
    const links = [];
    const pieces = piecesOf(nodes, links, page);
    const whole = pieces.map(({ text }) => text).join("");
    const sentences = [];
    let at = 0;
    for (const part of whole.split(/((?<=[.!?]["')]?)\s+|\n(?=[^\S\n]*\p{Lu}))/u)) {
        const text = part.trim();
        const start = at + part.length - part.trimStart().length;
        at += part.length;
        if (text === "")
            continue;
        const from = sourceOffset(pieces, start, page)?.start;
        const to = sourceOffset(pieces, start + text.length - 1, page)?.end;
        const own = from === undefined || to === undefined ? place : page.place(from, to);
        sentences.push({ text: text.replace(/\s+/g, " "), links, place: own });
    }
    return sentences;
}
function piecesOf(nodes, links, page) {
    return nodes.flatMap((node) => {
        switch (node.type) {
            case "text":
                return [{ text: node.value.replace(/[⟦⟧‹›]/g, ""), node }];
            case "inlineCode":
                return [{ text: `‹${node.value.replace(/[⟦⟧‹›]/g, "")}›`, node }];
            case "break":
                return [{ text: "\n", node }];
            case "link": {
                const link = { text: plain(node.children), url: node.url, place: placeOf(node) };
                return [{ text: sign(link, links), node }];
            }
            case "linkReference": {
                const url = page.definition(node.identifier);
                const text = plain(node.children);
                if (url === undefined)
                    return [{ text, node }];
                return [{ text: sign({ text, url, place: placeOf(node) }, links), node }];
            }
            case "strong":
            case "emphasis":
            case "delete": {
                const inner = piecesOf(node.children, links, page);
                const text = inner.map((piece) => piece.text).join("");
                return /^[\w.]+$/.test(text) ? [{ text: `‹${text}›`, node }] : inner;
            }
            default:
                return [];
        }
    });
}
/** Where a letter of the pieces' text stands in the page: in a text exactly, else its whole node. */
function sourceOffset(pieces, index, page) {
    let at = index;
    for (const { text, node } of pieces) {
        if (at >= text.length) {
            at -= text.length;
            continue;
        }
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (start === undefined || end === undefined)
            return undefined;
        if (node.type !== "text")
            return { start, end };
        const offset = start + alignedIndex(text, at, page.source.slice(start, end));
        return { start: offset, end: offset + 1 };
    }
    return undefined;
}
/** A text's source has more letters: escapes, character references, what opens the lines of a quote. */
function alignedIndex(text, index, source) {
    if (text.length === source.length)
        return index;
    let found = -1;
    for (const letter of text.slice(0, index + 1).split("")) {
        const next = source.indexOf(letter, found + 1);
        if (next >= 0)
            found = next;
    }
    return Math.max(found, 0);
}
function sign(link, links) {
    return `⟦${links.push(link) - 1}⟧`;
}
function plain(nodes) {
    return nodes
        .map((node) => ("value" in node ? node.value : "children" in node ? plain(node.children) : ""))
        .join("")
        .replace(/\s+/g, " ")
        .trim();
}
