import type { CsdlProperty } from "../model/csdl-model.js";
import type { TypeReference } from "../model/type-model.js";
import type { Pairs } from "./pairs.js";
/** Whether docs and metadata give a property the same type, as far as the docs say one. */
export declare function agreeOnType(docs: TypeReference, metadata: Pick<CsdlProperty, "type" | "collection">, pairs: Pairs): boolean;
