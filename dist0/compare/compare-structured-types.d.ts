import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { CsdlStructuredType } from "../model/csdl-model.js";
import type { StructuredType } from "../model/type-model.js";
import type { Pairs } from "./pairs.js";
/** What is said of a type as a whole: its base, whether it is abstract or open, its key. */
export declare function compareStructuredTypes(docs: StructuredType, metadata: CsdlStructuredType, pairs: Pairs): Diagnostic[];
