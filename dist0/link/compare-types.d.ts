import type { DraftReference } from "./draft.js";
/** How a redeclared type stands to the inherited one. */
export type Comparison = "equal" | "narrower" | "wider" | "conflict";
/**
 * Compare a redeclared type with the inherited one: `narrower` if each of its values is one of the
 * inherited type, `wider` if it says less, `conflict` if neither fits the other. Primitive types of one JSON
 * kind never conflict: what differs is how they are described.
 */
export declare function compareTypes(own: DraftReference, inherited: DraftReference): Comparison;
