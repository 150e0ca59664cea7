import type { CsdlProperty } from "../model/csdl-model.js";
import type { TypeReference } from "../model/type-model.js";

/** A type of the docs as CSDL writes it, to be compared at a glance. */
export function docsTypeText(type: TypeReference): string {
  switch (type.kind) {
    case "primitive":
      return type.name === "Json" ? "Edm.Untyped" : `Edm.${type.name}`;
    case "collection":
      return `Collection(${docsTypeText(type.of)})`;
    case "union":
      return type.of.map(docsTypeText).join(" or ");
    case "unknown":
      return "unknown";
    case "structuredType":
    case "enumType":
      return type.qualifiedName;
  }
}

export function metadataTypeText({ type, collection }: CsdlProperty): string {
  return collection ? `Collection(${type})` : type;
}
