import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { LinkOptions } from "../model/options.js";
import type { Page } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
import { type KeptLinks } from "./kept-links.js";
/**
 * Link what all pages say into the model, and report where pages contradict each other or name what
 * is not there. Pages may come in any order; the pages' own diagnostics are not repeated.
 *
 * @param before - What an earlier linking with the same options has left: it spares work, and decides
 *   nothing. It is used up: what it holds is changed.
 * @returns Besides, what this one leaves, gathered when it is asked for.
 */
export declare function linkPages(pages: readonly Page[], options: LinkOptions, before?: KeptLinks): {
    model: TypeModel;
    diagnostics: Diagnostic[];
    kept: () => KeptLinks;
};
