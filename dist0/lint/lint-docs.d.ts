import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Page } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
/**
 * Find where pages contradict themselves and each other, beyond what `extract` and `link` have to
 * decide and report while they read them.
 *
 * @param pages - The pages that the model was linked from.
 */
export declare function lintDocs(pages: readonly Page[], model: TypeModel): Diagnostic[];
