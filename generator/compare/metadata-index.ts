import type {
  CsdlEnumType,
  CsdlModel,
  CsdlProperty,
  CsdlStructuredType,
  CsdlTypeDefinition,
} from "../model/csdl-model.js";

export type CsdlType = CsdlStructuredType | CsdlEnumType | CsdlTypeDefinition;

/** The types of a service's metadata, found by name. */
export interface MetadataIndex {
  readonly types: readonly CsdlType[];
  /** The type of this qualified name, else one whose name differs from it in case only. */
  readonly find: (qualifiedName: string) => CsdlType | undefined;
  /** The type and its bases, the nearest first. */
  readonly lineage: (type: CsdlStructuredType) => readonly CsdlStructuredType[];
}

export function indexMetadata(metadata: CsdlModel): MetadataIndex {
  const types = [...metadata.structuredTypes, ...metadata.enumTypes, ...metadata.typeDefinitions];
  const byName = new Map(types.map((type) => [type.qualifiedName, type]));
  const byLowerName = new Map(types.map((type) => [type.qualifiedName.toLowerCase(), type]));
  const find = (name: string): CsdlType | undefined =>
    byName.get(name) ?? byLowerName.get(name.toLowerCase());
  return {
    types,
    find,
    lineage: (type) => {
      // A set, as nobody has checked that the bases end.
      const known = new Set([type]);
      for (let base = baseOf(type, find); base && !known.has(base); base = baseOf(base, find)) {
        known.add(base);
      }
      return [...known];
    },
  };
}

function baseOf(
  { baseType }: CsdlStructuredType,
  find: MetadataIndex["find"],
): CsdlStructuredType | undefined {
  const base = baseType === undefined ? undefined : find(baseType);
  return base && isStructured(base) ? base : undefined;
}

export function isStructured(type: CsdlType): type is CsdlStructuredType {
  return type.kind === "entityType" || type.kind === "complexType";
}

/** The property of this name, else one that differs in case only; of two the nearest. */
export function propertyFinder(
  lineage: readonly CsdlStructuredType[],
): (name: string) => CsdlProperty | undefined {
  const properties = lineage.flatMap((type) => type.properties).toReversed();
  const byName = new Map(properties.map((property) => [property.name, property]));
  const byLowerName = new Map(
    properties.map((property) => [property.name.toLowerCase(), property]),
  );
  return (name) => byName.get(name) ?? byLowerName.get(name.toLowerCase());
}
