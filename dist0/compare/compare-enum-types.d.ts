import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { CsdlEnumType } from "../model/csdl-model.js";
import type { EnumType } from "../model/type-model.js";
/** Members on either side, and whether a value may be several of them. */
export declare function compareEnumTypes(docs: EnumType, metadata: CsdlEnumType): Diagnostic[];
