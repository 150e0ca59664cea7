import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Page, PageFacts } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
import type { Memory } from "./memory.js";
import { type RunContext } from "./run-context.js";
/** A docs folder, understood. */
export interface DocsModel {
    /** Those that count: a page in error has its last good facts, or is not here. Sorted by file. */
    readonly pages: readonly Page[];
    readonly model: TypeModel;
    /** With the severities of the config, those that are off left out; files relative to the docs folder. */
    readonly diagnostics: readonly Diagnostic[];
    /** Pages in error, by whether last good facts stand for them. */
    readonly inError: {
        readonly kept: readonly string[];
        readonly absent: readonly string[];
    };
}
/**
 * Link what the pages of a docs folder say.
 *
 * @param lastGood - What a page last said without an error; asked only if it has one now.
 * @param memory - Has what the linking before has left; takes what this one leaves.
 */
export declare function linkDocs(read: readonly Page[], target: Target, lastGood: (file: string) => PageFacts | undefined, memory?: Memory): DocsModel;
/** What pages without an error say, by file. */
export declare function goodFacts(pages: readonly Page[], target: Target): Map<string, PageFacts>;
/**
 * Read, parse, extract and link a docs folder: a page in error has the facts that are kept beside the
 * output, or counts as absent.
 *
 * @throws {UserError} if the folder or a page cannot be read.
 */
export declare function readModel(target: Target, context: RunContext): Promise<DocsModel>;
