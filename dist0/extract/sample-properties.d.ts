import type { Fact, PropertyFacts, SampleFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
/**
 * The properties of a type whose page has no property table, from its JSON representation. Only a
 * representation that shows types counts (`"size": "Int64"`); one with an example's data may show
 * some properties of many, or keys that are data themselves.
 */
export declare function samplePropertiesOf(name: Fact<string>, { members, place }: SampleFacts, page: PageContext): PropertyFacts[];
