import type { PropertyFacts, SampleFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
/**
 * The properties whose names are no translations. The JSON representation, which nobody translates,
 * is the witness: it shows the names as they are. On a translated page every property needs it, on
 * others only a name with letters beyond ASCII; relationships, which it seldom shows, may be told by
 * their spelling.
 */
export declare function withTrustedNames(properties: readonly PropertyFacts[], sample: SampleFacts | undefined, page: PageContext): readonly PropertyFacts[];
/** Whether a name has letters that no name of the docs' source language has. */
export declare function isBeyondAscii(name: string): boolean;
