import type { Page } from "../model/page-facts.js";
import { type Report } from "./report.js";
/** The title of a page that declares types, and its file's name, against the names of the types. */
export declare function lintTitles(pages: readonly Page[], report: Report): void;
