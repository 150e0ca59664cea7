import type { FilePlace, Place } from "../model/place.js";
import type { Diagnostic, PageDiagnostic } from "./diagnostic.js";
import { checkRules } from "./check-rules.js";
import { compareRules } from "./compare-rules.js";
import { consumerRules } from "./consumer-rules.js";
import { diffRules } from "./diff-rules.js";
import { extractRules } from "./extract-rules.js";
import { linkRules } from "./link-rules.js";
import { lintRules } from "./lint-rules.js";
import { planRules } from "./plan-rules.js";
import type { Rule } from "./rule.js";
import { shownValues } from "./shown-values.js";

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
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** The holes of a rule's message. */
export type RuleValues<Id extends RuleId> =
  Parameters<(typeof rules)[Id]["message"]> extends [infer Values] ? Values : Record<string, never>;

/** Make a finding about one page; a wrong id or a missing value does not compile. */
export function pageDiagnostic<Id extends RuleId>(
  ruleId: Id,
  values: RuleValues<Id>,
  place: Place,
  related: PageDiagnostic["related"] = [],
): PageDiagnostic {
  return { ruleId, message: messageOf(ruleId, values), place, related };
}

/** Make a finding about a place in a file, with the rule's own severity. */
export function diagnostic<Id extends RuleId>(
  ruleId: Id,
  values: RuleValues<Id>,
  place: FilePlace,
  related: Diagnostic["related"] = [],
): Diagnostic {
  const { severity } = rules[ruleId];
  return { ruleId, severity, message: messageOf(ruleId, values), place, related };
}

/** Say of a page's finding which file it is in, and how severe it is. */
export function located(finding: PageDiagnostic, file: string): Diagnostic {
  const { severity } = rules[finding.ruleId];
  const related = finding.related.map(({ message, place }) => ({
    message,
    place: { file, ...place },
  }));
  return { ...finding, severity, place: { file, ...finding.place }, related };
}

function messageOf<Id extends RuleId>(ruleId: Id, values: RuleValues<Id>): string {
  // The signature ties `values` to `ruleId`; inside, TypeScript only sees a union of functions.
  return rules[ruleId].message(shownValues(values as object) as never);
}
