import { toString } from "mdast-util-to-string";
import { headingRole } from "./headings.js";
import { sentencesOf, sentencesOfParagraph } from "./sentences.js";
/** Sentences whose links behind these words are derived types. For a new wording: an alternative. */
const before = /\b(?:base (?:\w+ )?(?:type|class|entity|resource) (?:of|for)|inherited by|(?:derived|sub-?)\s?types?(?: of \w+ \w+)?,?(?: are| include| includes|:)|derived types:?|subtypes?:?|one of the following (?:derived )?(?:types|resources)|subclasses(?: are| include|:)|\bfrom which)/i;
/** Sentences whose links in front of these words are derived types. */
const behind = /\b(?:inherits?|derives?|derived|extends?) (?:from )?(?:this|here|the base)\b/i;
/** Sentences that announce a list of derived types. */
const announcement = /\b(?:deriv(?:e|es|ed|ing)|inherit(?:s|ed)?|sub-?types?|sub-?class(?:es)?|base (?:type|class|entity)|parent type|super ?class|(?:one of|exist as) (?:the |one of ){0,2}(?:following )?(?:\w+ )?types)\b/i;
/** The types a page lists as deriving from its own: in a sentence, a list or a table. */
export function readDerivedTypes(sections, page) {
    return sections.flatMap((section) => {
        if (headingRole(section.text, page.options) === "derivedTypes") {
            return section.nodes.flatMap((node) => node.type === "table"
                ? tableTypes(node, page)
                : node.type === "list"
                    ? listTypes(node, page)
                    : []);
        }
        return section.depth <= 1 ? introducedTypes(section.nodes, page) : [];
    });
}
function introducedTypes(nodes, page) {
    return nodes.flatMap((node, index) => {
        if (node.type === "paragraph")
            return sentencesOf([node], page).flatMap(sentenceTypes);
        const previous = nodes[index - 1];
        const [lead] = previous?.type === "paragraph" ? sentencesOf([previous], page).slice(-1) : [];
        if (!lead || !announcement.test(lead.text))
            return [];
        if (node.type === "list")
            return listTypes(node, page);
        return node.type === "table" && /\btype\b/i.test(toString(node.children[0]))
            ? tableTypes(node, page)
            : [];
    });
}
function sentenceTypes({ text, links }) {
    const after = before.exec(text);
    const ahead = behind.exec(text);
    const part = ahead
        ? text.slice(0, ahead.index)
        : after
            ? namesIn(text.slice(after.index + after[0].length))
            : "";
    return [...part.matchAll(/⟦(\d+)⟧/g)].flatMap(([, index]) => {
        const link = links[Number(index)];
        return link ? [factOf(link)] : [];
    });
}
/**
 * Words in front of the first name: `the [a] and [b] types`, `things that have a lid, for example [a]`,
 * but not `actions in the [a] of a [b]`, which is about something else.
 */
function namesIn(words) {
    const [lead = ""] = words.split("⟦", 1);
    const introduces = /(?:\bfor example,?|\bsuch as|\beither|\bcan be|:)\s*(?:an? |the )?$/i;
    const leadsAway = /\b(?:in|of|on|with|to|by|that|which|whose)\b/i;
    return introduces.test(lead) || !leadsAway.test(lead) ? words : "";
}
/** The first link of each item. */
function listTypes(list, page) {
    return list.children.flatMap((item) => {
        const [first] = item.children;
        const [link] = first?.type === "paragraph" ? linksOf(first.children, page) : [];
        return link ? [factOf(link)] : [];
    });
}
/** The first link of each row's first cell. */
function tableTypes(table, page) {
    return table.children.slice(1).flatMap((row) => {
        const [link] = linksOf(row.children[0]?.children ?? [], page);
        return link ? [factOf(link)] : [];
    });
}
function linksOf(nodes, page) {
    return sentencesOfParagraph(nodes, page.place(0, 0), page)[0]?.links ?? [];
}
function factOf({ text, url, place }) {
    return { value: url === undefined ? { text } : { text, url }, source: "list", place };
}
