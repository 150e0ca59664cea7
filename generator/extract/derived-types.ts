import type { List, RootContent, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Fact, TypeName } from "../model/page-facts.js";
import { headingRole } from "./headings.js";
import type { PageContext } from "./page-context.js";
import type { Section } from "./sections.js";
import { sentencesOf, sentencesOfParagraph, type Sentence } from "./sentences.js";

/** Sentences whose links behind these words are derived types. For a new wording: an alternative. */
const before =
  /\b(?:base (?:\w+ )?(?:type|class|entity|resource) (?:of|for)|inherited by|(?:derived|sub-?)\s?types?(?: of \w+ \w+)?,?(?: are| include| includes|:)|derived types:?|subtypes?:?|one of the following (?:derived )?(?:types|resources)|subclasses(?: are| include|:)|\bfrom which)/i;
/** Sentences whose links in front of these words are derived types. */
const behind = /\b(?:inherits?|derives?|derived|extends?) (?:from )?(?:this|here|the base)\b/i;
/** Sentences that announce a list of derived types. */
const announcement =
  /\b(?:deriv(?:e|es|ed|ing)|inherit(?:s|ed)?|sub-?types?|sub-?class(?:es)?|base (?:type|class|entity)|parent type|super ?class|(?:one of|exist as) (?:the |one of ){0,2}(?:following )?(?:\w+ )?types)\b/i;

/** The types a page lists as deriving from its own: in a sentence, a list or a table. */
export function readDerivedTypes(
  sections: readonly Section[],
  page: PageContext,
): Fact<TypeName>[] {
  return sections.flatMap((section) => {
    if (headingRole(section.text, page.options) === "derivedTypes") {
      return section.nodes.flatMap((node) =>
        node.type === "table"
          ? tableTypes(node, page)
          : node.type === "list"
            ? listTypes(node, page)
            : [],
      );
    }
    return section.depth <= 1 ? introducedTypes(section.nodes, page) : [];
  });
}

function introducedTypes(nodes: readonly RootContent[], page: PageContext): Fact<TypeName>[] {
  return nodes.flatMap((node, index) => {
    if (node.type === "paragraph") return sentencesOf([node], page).flatMap(sentenceTypes);
    const previous = nodes[index - 1];
    const [lead] = previous?.type === "paragraph" ? sentencesOf([previous], page).slice(-1) : [];
    if (!lead || !announcement.test(lead.text)) return [];
    if (node.type === "list") return listTypes(node, page);
    return node.type === "table" && listsTypes(node) ? tableTypes(node, page) : [];
  });
}

function listsTypes({ children: [header] }: Table): boolean {
  return (header?.children ?? []).some((cell) =>
    /\b(?:entity|object|resource|type)\b/i.test(toString(cell)),
  );
}

function sentenceTypes({ text, links }: Sentence): Fact<TypeName>[] {
  const ahead = behind.exec(text);
  const after = before.exec(text);
  const names = ahead
    ? namesBefore(text.slice(0, ahead.index))
    : after
      ? namesAfter(text.slice(after.index + after[0].length))
      : [];
  return names.flatMap((name) => {
    const link = links[Number(name.slice(1, -1))];
    return link && typeName.test(link.text) ? [factOf(link)] : [];
  });
}

/** `[crate]`, `[crate resource type]`, but not `[crates are kept]`. */
const typeName = /^[\w.]+(?: (?:class|complex|entity|resource|type))*$/i;

/** What may stand around the names of an enumeration: `the [a], [b] (new), and both [c] types`. */
const filler =
  /^(?:[\s,;:/()‹›]|\((?:also|deprecated|new|preview)\)|\b(?:an?|all|also|and|are|as well as|both|class|classes|complex|concrete|derived|entities|entity|following|includes?|including|is|objects?|or|other|resources?|specific|sub-?types?|the|these|types?)\b)*$/i;
/** Words right before a name, whatever is before them: `for things that have a lid, for example [a]`. */
const introduction = /(?:\bfor example,?|\bsuch as|\beither|\bcan be|:)\s*(?:an? |the )?$/i;
/** What follows a name that is none of a type, but says which thing is meant: `[a] settings`. */
const noun =
  /^ (?!(?:and|are|as|by|can|class(?:es)?|complex|deriv\w+|entit(?:ies|y)|extend\w*|for|from|in|inherit\w*|is|objects?|of|on|only|or|resources?|that|to|types?|which|with)\b)[a-z]/i;
/** `[a], which is a lid,`. */
const clause = /\b(?:that|which)\b.*$/is;
/** `In an [a], the [b] and [c] types` is not about [a]. */
const aside = /\b(?:in|on|for|with|to|by|at|from) (?:an? |the |each |every )?$/i;

/**
 * The names of the enumeration a text begins with; none in `actions in the [a] of a [b]` or `settings
 * when an [a] runs`, which are about something else, and not [c] in `[b], used in a [c]`.
 */
function namesAfter(words: string): string[] {
  const [lead = "", ...parts] = words.split(/(⟦\d+⟧)/);
  if (!introduction.test(lead) && !filler.test(lead)) return [];
  // A name, and what is between it and the next, by turns.
  const end = parts.findIndex((part, index) => index % 2 === 1 && !filler.test(part));
  const names = parts.slice(0, end < 0 ? undefined : end).filter((_part, index) => index % 2 === 0);
  return noun.test(parts[end] ?? "") ? [] : names;
}

/** The names of the enumeration a text ends with. */
function namesBefore(words: string): string[] {
  const parts = words.split(/(⟦\d+⟧)/);
  if (!filler.test((parts.at(-1) ?? "").replace(clause, ""))) return [];
  const names: string[] = [];
  for (let at = parts.length - 2; at > 0; at -= 2) {
    const [lead = "", name = "", between = ""] = parts.slice(at - 1, at + 2);
    if (
      names.length > 0 &&
      (!filler.test(between) || (aside.test(lead) && between.startsWith(",")))
    )
      break;
    names.unshift(name);
  }
  return names;
}

/** The first link of each item. */
function listTypes(list: List, page: PageContext): Fact<TypeName>[] {
  return list.children.flatMap((item) => {
    const [first] = item.children;
    const [link] = first?.type === "paragraph" ? linksOf(first.children, page) : [];
    return link ? [factOf(link)] : [];
  });
}

/** The first link of each row's first cell. */
function tableTypes(table: Table, page: PageContext): Fact<TypeName>[] {
  return table.children.slice(1).flatMap((row) => {
    const [link] = linksOf(row.children[0]?.children ?? [], page);
    return link ? [factOf(link)] : [];
  });
}

function linksOf(
  nodes: Parameters<typeof sentencesOfParagraph>[0],
  page: PageContext,
): Sentence["links"] {
  return sentencesOfParagraph(nodes, page.place(0, 0), page)[0]?.links ?? [];
}

function factOf({ text, url, place }: Sentence["links"][number]): Fact<TypeName> {
  return { value: url === undefined ? { text } : { text, url }, source: "list", place };
}
