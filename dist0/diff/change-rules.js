import { enumRules } from "./enum-rules.js";
import { propertyRules } from "./property-rules.js";
import { typeRules } from "./type-rules.js";
/**
 * Every kind of change. The grades follow those of GraphQL Inspector (breaking, dangerous, safe), but
 * for readers and for writers by themselves: what one can do less, the other is promised more.
 */
export const changeRules = {
    ...typeRules,
    ...propertyRules,
    ...enumRules,
};
/** Make a change; a wrong id or a missing value does not compile. */
export function change(ruleId, subject, values, { before, after }) {
    const { readers, writers, message, why } = changeRules[ruleId];
    // The signature ties `values` to `ruleId`; inside, TypeScript only sees a union of functions.
    const text = message(withoutBackticks(values));
    return { ruleId, subject, readers, writers, message: text, why, before, after };
}
/** Names come from docs, and messages put them between backticks: they may not end there. */
function withoutBackticks(values) {
    return Object.fromEntries(Object.entries(values).map(([hole, text]) => [hole, String(text).replaceAll("`", "'")]));
}
