import type { Pack } from "../cache/pack.js";
import type { Page } from "../model/page-facts.js";
import type { KeptLinks } from "../link/kept-links.js";
import type { FilePlan } from "../model/output-plan.js";
import type { KeptPlans } from "../plan/kept-plans.js";
/** What a run of this process has in hand for the next one: `watch` reads only what has changed. */
export interface Memory {
    /**
     * What a page says, from its JSON; the same object as long as that is the same.
     *
     * @param key - Of the JSON, which is only asked for if it is another than last time.
     * @param text - The JSON, if it is known.
     */
    readonly page: (docs: string, file: string, key: string, text: () => string | undefined) => Page | undefined;
    /** Whether an output folder's format settings are other ones than last time; not at the first time. */
    readonly hasNewSettings: (out: string, settings: string) => boolean;
    /**
     * A page's line of the last good facts.
     *
     * @param pack - Where what it has of the facts is kept for later runs, under their key.
     */
    readonly lastGoodLine: (page: Page, pack: Pack) => string;
    /** What the last linking of docs has left. */
    readonly links: Map<string, () => KeptLinks>;
    /** What the last planning for an output folder has left. */
    readonly plans: Map<string, () => KeptPlans>;
    /** A key of a plan's content. */
    readonly planKey: (plan: FilePlan) => string;
}
export declare function createMemory(): Memory;
