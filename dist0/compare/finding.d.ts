import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { compareRules } from "../diagnostics/compare-rules.js";
import { type RuleValues } from "../diagnostics/rules.js";
import type { FilePlace } from "../model/place.js";
export type CompareRuleId = keyof typeof compareRules;
/** A finding at a place of the docs, with the place of the metadata that says otherwise. */
export declare function docsFinding<Id extends CompareRuleId>(ruleId: Id, values: RuleValues<Id>, docs: FilePlace | undefined, metadata: FilePlace | undefined): Diagnostic;
/** A finding about what only the metadata has, with the place where the docs could have it. */
export declare function metadataFinding<Id extends CompareRuleId>(ruleId: Id, values: RuleValues<Id>, metadata: FilePlace, docs: FilePlace | undefined): Diagnostic;
