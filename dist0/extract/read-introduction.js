import { placeOf } from "./node-place.js";
import { plainText, toRichText } from "./rich-text.js";
/** Paragraphs of an introduction that do not describe the type: the namespace line and includes. */
const asides = /^\s*(?:Namespace:[^\n]*(?:\n|$)|\[!INCLUDE[^\n]*(?:\n|$))+/i;
/** The description of a type: the paragraphs of its introduction, joined by an empty line. */
export function readIntroduction(nodes, page) {
    const paragraphs = nodes
        .filter((node) => node.type === "paragraph")
        .map((paragraph) => withoutAsides(toRichText(paragraph.children, page)))
        .filter((text) => text.length > 0);
    return paragraphs.flatMap((text, index) => (index > 0 ? ["\n\n", ...text] : text));
}
function withoutAsides([first, ...rest]) {
    if (typeof first !== "string")
        return first === undefined ? [] : [first, ...rest];
    return [first.replace(asides, "").trimStart(), ...rest].filter((piece) => piece !== "");
}
/** Quotes that deprecate the type they stand above. For a new wording: an alternative. */
const deprecation = /\b(?:this|the)\b[^.]{0,120}\b(?:is|are|has been|have been|was|will be)\s+(?:now\s+|being\s+)?(?:deprecated|removed|retired)\b|^\s*(?:\[!\w+\]\s*)?\**deprecated\b/i;
/** The page's word that its whole type is deprecated: in the title, or in a quote below it. */
export function readDeprecation(nodes, title, page) {
    for (const node of nodes) {
        if (node.type !== "blockquote")
            continue;
        const text = quoteText(node, page);
        if (deprecation.test(plainText(text)))
            return { value: text, source: "prose", place: placeOf(node) };
    }
    return title?.deprecated ? { value: [], source: "heading", place: title.place } : undefined;
}
function quoteText(quote, page) {
    const paragraphs = quote.children.filter((node) => node.type === "paragraph");
    const text = paragraphs.flatMap((paragraph, index) => [
        ...(index > 0 ? [" "] : []),
        ...toRichText(paragraph.children, page),
    ]);
    const [first, ...rest] = text;
    if (typeof first !== "string")
        return text;
    const described = first.replace(/^\s*\[!\w+\]\s*/, "").replace(/\n[ \t]*>?[ \t]*/g, "\n");
    return [described, ...rest].filter((piece) => piece !== "");
}
