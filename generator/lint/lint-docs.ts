import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import type { Page } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
import { declaredTypes } from "./declared-types.js";
import type { Report } from "./report.js";
import { lintAnnotations } from "./lint-annotations.js";
import { lintEnums } from "./lint-enums.js";
import { lintNotes } from "./lint-notes.js";
import { lintSampleNames } from "./lint-sample-names.js";
import { lintSampleValues } from "./lint-sample-values.js";
import { lintSubtypeNames } from "./lint-subtype-names.js";
import { lintTitles } from "./lint-titles.js";

/**
 * Find where pages contradict themselves and each other, beyond what `extract` and `link` have to
 * decide and report while they read them.
 *
 * @param pages - The pages that the model was linked from.
 */
export function lintDocs(pages: readonly Page[], model: TypeModel): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (ruleId, values, place, related) => {
    diagnostics.push(diagnostic(ruleId, values, place, related));
  };
  const declared = declaredTypes(pages, model);
  lintSampleNames(declared, report);
  lintSampleValues(declared, report);
  lintAnnotations(declared, report);
  lintTitles(pages, report);
  lintEnums(declared, model, report);
  lintSubtypeNames(model, report);
  lintNotes(declared, report);
  return diagnostics;
}
