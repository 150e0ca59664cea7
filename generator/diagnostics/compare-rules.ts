import type { Rule } from "./rule.js";

/** What `typedown compare` can find. */
export const compareRules = {} satisfies Record<string, Rule>;
