import type { Rule } from "./rule.js";

/** What `typedown check` can find. */
export const checkRules = {} satisfies Record<string, Rule>;
