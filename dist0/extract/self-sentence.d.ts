import type { Sentence } from "./sentences.js";
/** Whether a sentence says of the page's own type that it is abstract. */
export declare function saysAbstract(sentence: Sentence): boolean;
/** Whether a sentence says of the page's own type that it is open. */
export declare function saysOpen(sentence: Sentence): boolean;
