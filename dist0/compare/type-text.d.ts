import type { CsdlProperty } from "../model/csdl-model.js";
import type { TypeReference } from "../model/type-model.js";
/** A type of the docs as CSDL writes it, to be compared at a glance. */
export declare function docsTypeText(type: TypeReference): string;
export declare function metadataTypeText({ type, collection }: CsdlProperty): string;
