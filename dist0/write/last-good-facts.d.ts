import type { PageFacts } from "../model/page-facts.js";
/**
 * The file in the output folder with what each page behind the output last said without an error:
 * such a page can break, and its types stay as they were, on every machine. One line a page, sorted.
 */
export declare const lastGoodFactsName = ".typedown.facts.jsonl";
/**
 * What that file has of a page's facts, as JSON. Places, and what only findings are made of, are left
 * out: it changes only when a meaning does. So are empty lists and notes that are not there, which most
 * are.
 */
export declare function lastGoodFacts(facts: PageFacts): string;
/** One line of that file. */
export declare function lastGoodLine(file: string, json: string): string;
/**
 * What the output folder says pages last said; a damaged line is as good as none. The file is read when
 * the first page is asked for, and only lines of pages that are asked for are parsed.
 */
export declare function readLastGoodFacts(out: string): (file: string) => PageFacts | undefined;
/** The pages of the lines in which two states of that file differ. */
export declare function changedPages(before?: string, after?: string): string[];
