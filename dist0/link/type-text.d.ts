import type { DraftReference } from "./draft.js";
/** A type as docs write it, for messages: `thing collection`. */
export declare function typeText(type: DraftReference): string;
