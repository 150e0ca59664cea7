import type { Rule } from "./rule.js";

/** What the stage `link` can find. */
export const linkRules = {} satisfies Record<string, Rule>;
