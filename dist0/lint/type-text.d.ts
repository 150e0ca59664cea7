import type { TypeReference } from "../model/type-model.js";
/** A type as docs write it, for messages: `thing collection`. */
export declare function typeText(type: TypeReference): string;
