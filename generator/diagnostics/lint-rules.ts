import type { Rule } from "./rule.js";

/** What `typedown lint` can find. */
export const lintRules = {} satisfies Record<string, Rule>;
