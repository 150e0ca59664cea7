import type { Rule } from "./rule.js";

/** What `typedown diff` can find. */
export const diffRules = {} satisfies Record<string, Rule>;
