import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { CsdlStructuredType } from "../model/csdl-model.js";
import type { StructuredType } from "../model/type-model.js";
import type { Pairs } from "./pairs.js";
/** The properties a type declares on either side; the other side may have inherited them. */
export declare function compareProperties(docs: StructuredType, metadata: CsdlStructuredType, pairs: Pairs): Diagnostic[];
