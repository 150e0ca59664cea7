import type { Change } from "../model/change.js";
import type { FilePlace } from "../model/place.js";
import type { ChangeRule } from "./change-rule.js";
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
} satisfies Record<string, ChangeRule>;

export type ChangeRuleId = keyof typeof changeRules;

/** The holes of a rule's message. */
export type ChangeValues<Id extends ChangeRuleId> = Parameters<
  (typeof changeRules)[Id]["message"]
>[0];

/** Where a change shows. */
export interface Places {
  readonly before: FilePlace | undefined;
  readonly after: FilePlace | undefined;
}

/** Take down a change. */
export type Note = <Id extends ChangeRuleId>(
  ruleId: Id,
  subject: string,
  values: ChangeValues<Id>,
  places: Places,
) => void;

/** Make a change; a wrong id or a missing value does not compile. */
export function change<Id extends ChangeRuleId>(
  ruleId: Id,
  subject: string,
  values: ChangeValues<Id>,
  { before, after }: Places,
): Change {
  const { readers, writers, message, why } = changeRules[ruleId];
  // The signature ties `values` to `ruleId`; inside, TypeScript only sees a union of functions.
  const text = message(withoutBackticks(values) as never);
  return { ruleId, subject, readers, writers, message: text, why, before, after };
}

/** Names come from docs, and messages put them between backticks: they may not end there. */
function withoutBackticks(values: Readonly<object>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([hole, text]) => [hole, String(text).replaceAll("`", "'")]),
  );
}
