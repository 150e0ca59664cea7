import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { compareRules } from "../diagnostics/compare-rules.js";
import { diagnostic, type RuleValues } from "../diagnostics/rules.js";
import type { FilePlace } from "../model/place.js";

export type CompareRuleId = keyof typeof compareRules;

/** A finding at a place of the docs, with the place of the metadata that says otherwise. */
export function docsFinding<Id extends CompareRuleId>(
  ruleId: Id,
  values: RuleValues<Id>,
  docs: FilePlace | undefined,
  metadata: FilePlace | undefined,
): Diagnostic {
  const related = metadata ? [{ message: "the metadata", place: placeOf(metadata) }] : [];
  return diagnostic(ruleId, values, placeOf(docs ?? metadata), related);
}

/** A finding about what only the metadata has, with the place where the docs could have it. */
export function metadataFinding<Id extends CompareRuleId>(
  ruleId: Id,
  values: RuleValues<Id>,
  metadata: FilePlace,
  docs: FilePlace | undefined,
): Diagnostic {
  const related = docs ? [{ message: "the docs", place: placeOf(docs) }] : [];
  return diagnostic(ruleId, values, metadata, related);
}

/** Without what an origin has besides. */
function placeOf(place: FilePlace | undefined): FilePlace {
  const { file, line, column, endLine, endColumn } = place ?? nowhere;
  return { file, line, column, endLine, endColumn };
}

/** Every type and property of the docs has an origin, but its list does not say so. */
const nowhere: FilePlace = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
