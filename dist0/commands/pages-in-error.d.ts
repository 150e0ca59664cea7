import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { DocsModel } from "./read-model.js";
/**
 * One finding for each page in error, at its first error.
 *
 * @param kept - What other facts in the place of the page's own come to.
 */
export declare function pagesInError({ inError, diagnostics }: DocsModel, kept: string): Diagnostic[];
