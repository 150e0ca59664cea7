import { checkRules } from "./check-rules.js";
import { compareRules } from "./compare-rules.js";
import { consumerRules } from "./consumer-rules.js";
import { diffRules } from "./diff-rules.js";
import { extractRules } from "./extract-rules.js";
import { linkRules } from "./link-rules.js";
import { lintRules } from "./lint-rules.js";
import { planRules } from "./plan-rules.js";
/** Every diagnostic of typedown. For a new one: a row in the table of the stage that finds it. */
export const rules = {
    ...extractRules,
    ...linkRules,
    ...planRules,
    ...lintRules,
    ...checkRules,
    ...consumerRules,
    ...compareRules,
    ...diffRules,
};
/** Make a finding about one page; a wrong id or a missing value does not compile. */
export function pageDiagnostic(ruleId, values, place, related = []) {
    return { ruleId, message: messageOf(ruleId, values), place, related };
}
/** Make a finding about a place in a file, with the rule's own severity. */
export function diagnostic(ruleId, values, place, related = []) {
    const { severity } = rules[ruleId];
    return { ruleId, severity, message: messageOf(ruleId, values), place, related };
}
/** Say of a page's finding which file it is in, and how severe it is. */
export function located(finding, file) {
    const { severity } = rules[finding.ruleId];
    const related = finding.related.map(({ message, place }) => ({
        message,
        place: { file, ...place },
    }));
    return { ...finding, severity, place: { file, ...finding.place }, related };
}
function messageOf(ruleId, values) {
    // The signature ties `values` to `ruleId`; inside, TypeScript only sees a union of functions.
    return rules[ruleId].message(values);
}
