import { diagnostic } from "../diagnostics/rules.js";
import { declaredTypes } from "./declared-types.js";
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
export function lintDocs(pages, model) {
    const diagnostics = [];
    const report = (ruleId, values, place, related) => {
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
