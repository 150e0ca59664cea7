import type { PhrasingContent, RootContent } from "mdast";
import type { TypeName } from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import type { PageContext } from "./page-context.js";
/** A link of a sentence and its place. */
export interface SentenceLink extends TypeName {
    readonly place: Place;
}
/**
 * A sentence without markup: each link is a sign `⟦0⟧` that counts into `links`, and names set in
 * bold or code stand in `‹›`, so that `derived from ‹thing›` can be told from prose.
 */
export interface Sentence {
    readonly text: string;
    readonly links: readonly SentenceLink[];
    /** The paragraph's place, if the parser tells no better. */
    readonly place: Place;
}
/** The sentences of the paragraphs among some nodes; quotes only if asked for, lists never. */
export declare function sentencesOf(nodes: readonly RootContent[], page: PageContext, { quotes }?: {
    quotes?: boolean | undefined;
}): Sentence[];
/** The sentences of one paragraph. */
export declare function sentencesOfParagraph(nodes: readonly PhrasingContent[], place: Place, page: PageContext): Sentence[];
