import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { CsdlModel } from "../model/csdl-model.js";
import type { TypeModel } from "../model/type-model.js";
/**
 * Compare what docs say with what the service's metadata says. A finding is at the place in the
 * docs, and what only the metadata has at the place in there; the other side is its related place.
 * Neither model is changed, and nothing is sorted by place.
 */
export declare function compareWithMetadata(model: TypeModel, metadata: CsdlModel): Diagnostic[];
