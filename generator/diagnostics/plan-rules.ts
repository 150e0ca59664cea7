import type { Rule } from "./rule.js";

/** What the stage `plan` can find. */
export const planRules = {} satisfies Record<string, Rule>;
