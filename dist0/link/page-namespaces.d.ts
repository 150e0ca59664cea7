import type { LinkOptions } from "../model/options.js";
import type { Page } from "../model/page-facts.js";
import { type Report } from "./draft.js";
/**
 * Pages whose short names no line puts into a namespace: they are of the namespace of the page's
 * annotated types, else of the one that the page's file is called by (`enums-<namespace>.md`).
 */
export declare function withNamespaces(pages: readonly Page[], options: LinkOptions, report: Report): readonly Page[];
