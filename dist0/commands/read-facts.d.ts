import type { Target } from "../config/resolve-target.js";
import type { Page } from "../model/page-facts.js";
import { type RunContext } from "./run-context.js";
/** A page of the docs folder, before it is parsed. */
export interface Source {
    readonly file: string;
    /** A key of its bytes; another one if they turn out to have changed once they are read. */
    hash: string;
    /** `undefined` for a page that has not been touched since its hash was kept. */
    readonly bytes: Buffer | undefined;
}
/**
 * The pages of a docs folder, sorted by file.
 *
 * @throws {UserError} if the folder or a page cannot be read.
 */
export declare function readSources(docs: string, context: RunContext): Promise<Source[]>;
/**
 * What each page says, from the cache where it is known.
 *
 * @param meanwhile - What else is to be done for each page: while threads read some, this one has time.
 */
export declare function factsOf(sources: readonly Source[], { docs, reading }: Target, context: RunContext, meanwhile?: (page: Page) => void): Promise<Page[]>;
