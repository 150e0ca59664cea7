import type { CsdlModel, CsdlStructuredType } from "../model/csdl-model.js";
import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";
import { type CsdlType, indexMetadata, type MetadataIndex } from "./metadata-index.js";
import { onlyNamesake } from "./short-names.js";

/** Which type of the docs is which type of the metadata. */
export interface Pairs extends MetadataIndex {
  readonly inMetadata: (type: StructuredType | EnumType) => CsdlType | undefined;
  readonly inDocs: (type: CsdlType) => StructuredType | EnumType | undefined;
  /** The only type of the metadata that has this short name and is not in the docs. */
  readonly lostInMetadata: (name: string) => CsdlType | undefined;
  /** The only type of the docs that has this short name and is not in the metadata. */
  readonly lostInDocs: (name: string) => StructuredType | EnumType | undefined;
  readonly isRoot: (type: CsdlType) => boolean;
  /**
   * The type and those of its bases whose properties its own page has to have: up to the first base
   * that is documented and, where the docs name no base, is no root.
   */
  readonly ownLineage: (
    docs: StructuredType,
    metadata: CsdlStructuredType,
  ) => readonly CsdlStructuredType[];
}

export function pairTypes(model: TypeModel, metadata: CsdlModel): Pairs {
  const index = indexMetadata(metadata);
  const documented = [...model.structuredTypes, ...model.enumTypes];
  const found = new Map(documented.map((type) => [type, index.find(type.qualifiedName)]));
  const inDocs = new Map<CsdlType, StructuredType | EnumType>();
  for (const [type, other] of found) if (other) inDocs.set(other, type);
  const isRoot = (type: CsdlType): boolean => {
    const docs = inDocs.get(type);
    return docs?.kind === "structuredType" && docs.root;
  };
  return {
    ...index,
    inMetadata: (type) => found.get(type),
    inDocs: (type) => inDocs.get(type),
    lostInMetadata: onlyNamesake(index.types.filter((type) => !inDocs.has(type))),
    lostInDocs: onlyNamesake(documented.filter((type) => !found.get(type))),
    isRoot,
    ownLineage: (docs, other) => {
      const lineage = index.lineage(other);
      const end = lineage.findIndex(
        (each, depth) => depth > 0 && inDocs.has(each) && (docs.baseType || !isRoot(each)),
      );
      return end === -1 ? lineage : lineage.slice(0, end);
    },
  };
}
