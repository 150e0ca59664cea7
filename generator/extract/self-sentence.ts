import type { Sentence } from "./sentences.js";

/** A noun for a type; `abstract` before anything else (an abstract definition) is another matter. */
const noun =
  "(?:base |super|resource |entity |complex |data ?)*(?:(?:\\w+ )?(?:type|class)|entity|resource|object|base|interface)\\b";
/** How a sentence names the page's own type; each word is taken whole, or a long one is parted in all ways. */
const self = "(?:this|it|the|an?)?(?:\\b|(?=‹))(?: ?‹?[\\w.]+(?![\\w.])›?){0,4}";

/**
 * Sentences that call the page's own type abstract. For a new wording: a row, and its sentence in the
 * table of tests.
 */
const abstractWordings: readonly RegExp[] = [
  // An abstract type that …; Abstract base class for …; This abstract type is …
  `^(?:an? |the |this )?(?:empty and )?abstract ${noun}`,
  // This is an abstract type; x is an abstract base class; It is abstract.
  `^${self} (?:is|are) (?:an? |the )?(?:empty and )?abstract(?: ${noun}|\\s*[.,;]|\\s+(?:and|or|with|but|so)\\b|\\s*$)`,
  // Represents an abstract base type of …
  `^(?:represents|describes|defines|provides|serves as) (?:an? |the )?abstract ${noun}`,
].map((wording) => new RegExp(wording, "i"));

/** Sentences that call the page's own type open. */
const openWordings: readonly RegExp[] = [
  `^${self} (?:is|are) (?:an? |the )?‹?open‹?›? ?(?:complex |entity |resource )?type`,
  `^(?:an? |the )?open (?:complex |entity |resource )?type\\b`,
  `^(?:represents|describes|defines) (?:an? |the )open (?:complex |entity |resource )?type\\b`,
].map((wording) => new RegExp(wording, "i"));

/** Whether a sentence says of the page's own type that it is abstract. */
export function saysAbstract(sentence: Sentence): boolean {
  const words = unlinked(sentence);
  return /abstract/i.test(words) && abstractWordings.some((wording) => wording.test(words));
}

/** Whether a sentence says of the page's own type that it is open. */
export function saysOpen(sentence: Sentence): boolean {
  const words = unlinked(sentence);
  return /open/i.test(words) && openWordings.some((wording) => wording.test(words));
}

/** `This is an [open type](…)`: the words count, linked or not. */
function unlinked({ text, links }: Sentence): string {
  return text.replace(/⟦(\d+)⟧/g, (_, index: string) => links[Number(index)]?.text ?? "");
}
