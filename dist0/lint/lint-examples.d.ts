import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Page } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
import type { Example } from "./read-examples.js";
/**
 * Hold the examples of operation pages against the types. What is wrong in the same way in several
 * elements of one example is said once.
 *
 * @param pages - The pages that the model was linked from: they say which types are known in part only.
 */
export declare function lintExamples(examples: readonly Example[], model: TypeModel, pages: readonly Page[]): Diagnostic[];
