import type { PhrasingContent, TableCell } from "mdast";
import type { TypeExpression } from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import { primitiveTypeOf } from "../model/primitive-spellings.js";
import type { PageContext } from "./page-context.js";
import { contentPlace, contentSource } from "./node-place.js";

/** A type cell, read. */
export interface TypeCell {
  readonly type: TypeExpression;
  /** The cell's Markdown. */
  readonly text: string;
  readonly place: Place;
}

/** A word, a sign (`(`, `)`, `[`, `]`, `,`) or a link of a cell; markup around them is gone. */
type Token =
  | { readonly kind: "word" | "sign"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

/** Far more than any known type takes: each step of the grammar looks at all that follow. */
const mostTokens = 500;

/**
 * Read a type cell.
 *
 * ```text
 * type       = term { "or" term }
 * term       = "collection" "(" term ")" | "collection" "of" term | name { suffix }
 * name       = link | word | "[" word "]" [ "[" { word } "]" ]
 * suffix     = "collection" | "resource" | "type" | "enum" | "object" | "(" { any } ")" | "," { any }
 * ```
 *
 * What does not fit is `unknown`, with a diagnostic that shows the cell; a sentence before or after
 * the type is passed over where only one of the sentences is a type.
 */
export function readTypeCell(cell: TableCell, page: PageContext): TypeCell {
  const text = contentSource(cell, page);
  const place = contentPlace(cell, page);
  const tokens = tokensOf(cell.children, page);
  if (tokens.length === 0) {
    page.report("empty-type-cell", {}, place);
    return { type: { kind: "unknown" }, text, place };
  }
  const isReadable = tokens.length <= mostTokens;
  const type = isReadable ? (parseType(tokens) ?? parseSentences(tokens)) : undefined;
  if (type) return { type, text, place };
  page.report("unknown-type-cell", { cell: text }, place);
  return { type: fallback(tokens), text, place };
}

/** A cell nobody understands still says whether it is a collection. */
function fallback(tokens: readonly Token[]): TypeExpression {
  const last = tokens.at(-1);
  const unknown: TypeExpression = { kind: "unknown" };
  return tokens.length > 1 && last && isWord(last, "collection")
    ? { kind: "collection", of: unknown }
    : unknown;
}

/** `The time it was created. DateTimeOffset`: the one sentence that is a type. */
function parseSentences(tokens: readonly Token[]): TypeExpression | undefined {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    // Behind a link, the sign is a word of its own.
    const ends = token.kind === "word" && /^(?:.*\w)?[.;:]$/.test(token.text);
    const text = ends ? token.text.slice(0, -1) : token.text;
    if (text !== "") sentences.at(-1)?.push(ends ? { kind: "word", text } : token);
    if (ends) sentences.push([]);
  }
  const types = sentences.map(parseType).filter((type) => type !== undefined);
  return types.length === 1 ? types[0] : undefined;
}

function parseType(tokens: readonly Token[]): TypeExpression | undefined {
  const alternatives: Token[][] = [[]];
  for (const token of tokens) {
    if (isWord(token, "or")) alternatives.push([]);
    else alternatives.at(-1)?.push(token);
  }
  const terms = alternatives.map(parseTerm).filter((term) => term !== undefined);
  if (terms.length < alternatives.length) return undefined;
  return terms.length === 1 ? terms[0] : { kind: "union", of: terms };
}

function parseTerm(tokens: readonly Token[]): TypeExpression | undefined {
  const [first, second, ...rest] = tokens;
  if (!first) return undefined;
  if (isWord(first, "collection") && second?.text === "(") {
    const close = tokens.findLastIndex((token) => token.text === ")");
    // A missing `)` is passed over, as the format's own reader does (reference, section 11).
    const inner = close < 0 ? rest : tokens.slice(2, close);
    return close >= 0 && close < tokens.length - 1 ? undefined : collection(parseTerm(inner));
  }
  if (isWord(first, "collection") && second && isWord(second, "of"))
    return collection(parseTerm(rest));
  const named = parseName(tokens);
  return named && parseSuffixes(named.type, named.rest);
}

function parseName(
  tokens: readonly Token[],
): { type: TypeExpression; rest: readonly Token[] } | undefined {
  const [first, second, third] = tokens;
  if (first?.kind === "link") {
    const type = linked(first.text, first.url);
    return type && { type, rest: tokens.slice(1) };
  }
  // A reference link without a definition stays text: `[thing][]`.
  if (first?.text === "[" && second?.kind === "word" && third?.text === "]") {
    const end =
      tokens[3]?.text === "[" ? tokens.findIndex(({ text }, at) => at > 3 && text === "]") : 2;
    const type = worded(second.text);
    return type && end > 0 ? { type, rest: tokens.slice(end + 1) } : undefined;
  }
  const type = first?.kind === "word" ? worded(first.text) : undefined;
  return type && { type, rest: tokens.slice(1) };
}

/** Words that name no type. */
const nouns = new Set(["resource", "type", "enum", "object"]);
/** Words that may follow a type's name and say nothing more about it; alone, `entity` is a type. */
const fillers = new Set([...nouns, "entity"]);

function parseSuffixes(head: TypeExpression, tokens: readonly Token[]): TypeExpression | undefined {
  let type = head;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isWord(token, "collection")) type = collection(type) ?? type;
    else if (token.text === "(") {
      const close = tokens.findIndex(({ text }, index) => index > at && text === ")");
      if (close < 0) return undefined;
      const note = tokens.slice(at + 1, close);
      if (note.some(({ kind }) => kind === "link")) return undefined;
      if (note[0] && isString(type) && isWord(note[0], "timestamp")) {
        type = { kind: "primitive", name: "DateTimeOffset" };
      }
      at = close;
    } else if (token.text === "[" && tokens[at + 1]?.text === "]") {
      type = collection(type) ?? type;
      at++;
    } else if ((token.text === "," || token.text === "[") && head.kind === "primitive") {
      // `String, maximum length 20` and `Double [0,1]`: a note, unless it names another type.
      return tokens.slice(at).some(({ kind, text }) => kind === "link" || primitiveTypeOf(text))
        ? undefined
        : type;
    } else if (!(token.kind === "word" && fillers.has(token.text.toLowerCase()))) return undefined;
  }
  return type;
}

/** Collections of collections do not exist (CSDL 4.01, section 7.2.1): a repeated word is one. */
function collection(of: TypeExpression | undefined): TypeExpression | undefined {
  return of && (of.kind === "collection" ? of : { kind: "collection", of });
}

function isString(type: TypeExpression): boolean {
  return type.kind === "primitive" && type.name === "String";
}

/** Letters, digits and `_` in parts joined by dots; `#` in front is the wire's spelling. */
const qualifiedName = /^#?[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

function worded(word: string): TypeExpression | undefined {
  const name = primitiveTypeOf(word);
  if (name) return { kind: "primitive", name };
  return qualifiedName.test(word) && !nouns.has(word.toLowerCase())
    ? { kind: "named", name: { text: word.replace(/^#/, "") } }
    : undefined;
}

/** A link's words may be a phrase; its target then names the type. */
function linked(text: string, url: string): TypeExpression | undefined {
  const inner = /^collection\s*\((.*)\)$/is.exec(text)?.[1] ?? text.replace(/ collection$/i, "");
  const type: TypeExpression = {
    kind: "named",
    name: { text: inner.trim().replace(/^#/, ""), url },
  };
  return inner === text ? type : collection(type);
}

function isWord(token: Token, word: string): boolean {
  return token.kind === "word" && token.text.toLowerCase() === word;
}

/** Words GFM knows nothing of, that mean one primitive type. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\buntyped\s+json(?:\s+object)?\b/gi, "Json"],
];

function tokensOf(nodes: readonly PhrasingContent[], page: PageContext): Token[] {
  return nodes.flatMap((node): Token[] => {
    switch (node.type) {
      case "text":
      case "inlineCode":
        return wordsOf(node.value);
      case "strong":
      case "emphasis":
      case "delete":
        return tokensOf(node.children, page);
      case "link":
        return [{ kind: "link", text: textOf(node.children), url: node.url }];
      case "linkReference": {
        const url = page.definition(node.identifier);
        const text = textOf(node.children);
        return url === undefined ? wordsOf(`[${text}]`) : [{ kind: "link", text, url }];
      }
      default:
        return [];
    }
  });
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ("value" in node ? node.value : "children" in node ? textOf(node.children) : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function wordsOf(text: string): Token[] {
  const plain = phrases.reduce((rest, [phrase, word]) => rest.replace(phrase, word), text);
  return [...plain.matchAll(/[()[\],]|[^\s()[\],]+/g)].map(([part]) => ({
    kind: /^[()[\],]$/.test(part) ? "sign" : "word",
    text: part,
  }));
}
