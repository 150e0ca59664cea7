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
  /** The paragraph's place, if the parser tells no better. */
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

/** A piece of a paragraph's text, and the node it is from. */
interface Piece {
  readonly text: string;
  readonly node: PhrasingContent;
}

/** The sentences of one paragraph. */
export function sentencesOfParagraph(
  nodes: readonly PhrasingContent[],
  place: Place,
  page: PageContext,
): Sentence[] {
  const links: SentenceLink[] = [];
  const pieces = piecesOf(nodes, links, page);
  const whole = pieces.map(({ text }) => text).join("");
  const sentences: Sentence[] = [];
  let at = 0;
  for (const part of whole.split(/((?<=[.!?]["')]?)\s+|\n(?=[^\S\n]*\p{Lu}))/u)) {
    const text = part.trim();
    const start = at + part.length - part.trimStart().length;
    at += part.length;
    if (text === "") continue;
    const from = sourceOffset(pieces, start, page)?.start;
    const to = sourceOffset(pieces, start + text.length - 1, page)?.end;
    const own = from === undefined || to === undefined ? place : page.place(from, to);
    sentences.push({ text: text.replace(/\s+/g, " "), links, place: own });
  }
  return sentences;
}

function piecesOf(
  nodes: readonly PhrasingContent[],
  links: SentenceLink[],
  page: PageContext,
): Piece[] {
  return nodes.flatMap((node): Piece[] => {
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
        if (url === undefined) return [{ text, node }];
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
function sourceOffset(
  pieces: readonly Piece[],
  index: number,
  page: PageContext,
): { start: number; end: number } | undefined {
  let at = index;
  for (const { text, node } of pieces) {
    if (at >= text.length) {
      at -= text.length;
      continue;
    }
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    if (node.type !== "text") return { start, end };
    const offset = start + alignedIndex(text, at, page.source.slice(start, end));
    return { start: offset, end: offset + 1 };
  }
  return undefined;
}

/** A text's source has more letters: escapes, character references, what opens the lines of a quote. */
function alignedIndex(text: string, index: number, source: string): number {
  if (text.length === source.length) return index;
  let found = -1;
  for (const letter of text.slice(0, index + 1).split("")) {
    const next = source.indexOf(letter, found + 1);
    if (next >= 0) found = next;
  }
  return Math.max(found, 0);
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
