import type { PhrasingContent, RootContent } from "mdast";
import type { TypeName } from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import { placeOf } from "./node-place.js";
import type { PageContext } from "./page-context.js";

/** A link of a sentence and its place. */
export interface SentenceLink extends TypeName {
  readonly place: Place;
}

/**
 * A sentence without markup: each link is a sign `⟦0⟧` that counts into `links`, and names set in
 * bold or code stand in `‹›`, so that `derived from ‹thing›` can be told from prose.
 */
export interface Sentence {
  readonly text: string;
  readonly links: readonly SentenceLink[];
  /** The paragraph's place. */
  readonly place: Place;
}

/** The sentences of the paragraphs among some nodes; quotes only if asked for, lists never. */
export function sentencesOf(
  nodes: readonly RootContent[],
  page: PageContext,
  { quotes = false } = {},
): Sentence[] {
  return nodes.flatMap((node): Sentence[] => {
    if (node.type === "paragraph") return sentencesOfParagraph(node.children, placeOf(node), page);
    return quotes && node.type === "blockquote"
      ? sentencesOf(node.children as RootContent[], page)
      : [];
  });
}

/** The sentences of one paragraph. */
export function sentencesOfParagraph(
  nodes: readonly PhrasingContent[],
  place: Place,
  page: PageContext,
): Sentence[] {
  const links: SentenceLink[] = [];
  return textOf(nodes, links, page)
    .split(/(?<=[.!?]["')]?)\s+|\n(?=\s*\p{Lu})/u)
    .map((text) => ({ text: text.replace(/\s+/g, " ").trim(), links, place }))
    .filter(({ text }) => text !== "");
}

function textOf(
  nodes: readonly PhrasingContent[],
  links: SentenceLink[],
  page: PageContext,
): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case "text":
          return node.value.replace(/[⟦⟧‹›]/g, "");
        case "inlineCode":
          return `‹${node.value.replace(/[⟦⟧‹›]/g, "")}›`;
        case "break":
          return "\n";
        case "link":
          return sign({ text: plain(node.children), url: node.url, place: placeOf(node) }, links);
        case "linkReference": {
          const url = page.definition(node.identifier);
          const text = plain(node.children);
          return url === undefined ? text : sign({ text, url, place: placeOf(node) }, links);
        }
        case "strong":
        case "emphasis":
        case "delete": {
          const text = textOf(node.children, links, page);
          return /^[\w.]+$/.test(text) ? `‹${text}›` : text;
        }
        default:
          return "";
      }
    })
    .join("");
}

function sign(link: SentenceLink, links: SentenceLink[]): string {
  return `⟦${links.push(link) - 1}⟧`;
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ("value" in node ? node.value : "children" in node ? plain(node.children) : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
