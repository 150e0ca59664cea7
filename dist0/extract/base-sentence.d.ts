import type { Fact, TypeName } from "../model/page-facts.js";
import type { Sentence } from "./sentences.js";
/**
 * The base a sentence states of the page's own type; `undefined` for every other sentence, also
 * for those about other types (`[a] and [b] inherit from this type`).
 */
export declare function baseOfSentence(sentence: Sentence, ownName: string): Fact<TypeName> | undefined;
