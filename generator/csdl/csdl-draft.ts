import type {
  CsdlEnumType,
  CsdlModel,
  CsdlProperty,
  CsdlSchema,
  CsdlStructuredType,
  CsdlTypeDefinition,
} from "../model/csdl-model.js";
import type { FilePlace } from "../model/place.js";

/** A document while it is read: names are as written, a schema further down may declare their alias. */
export interface CsdlDraft {
  readonly schemas: CsdlSchema[];
  readonly structuredTypes: CsdlStructuredType[];
  readonly enumTypes: CsdlEnumType[];
  readonly typeDefinitions: CsdlTypeDefinition[];
  /** Where each type is declared, by qualified name. */
  readonly declared: Map<string, FilePlace>;
  /** Namespaces by alias, of schemas and of what references include (CSDL 4.01, 4.2). */
  readonly aliases: Map<string, string>;
}

export function emptyDraft(): CsdlDraft {
  return {
    schemas: [],
    structuredTypes: [],
    enumTypes: [],
    typeDefinitions: [],
    declared: new Map(),
    aliases: new Map(),
  };
}

/** Write every name with its namespace. */
export function resolvedModel(draft: CsdlDraft): CsdlModel {
  const resolve = (name: string): string => {
    const dot = name.lastIndexOf(".");
    const namespace = draft.aliases.get(name.slice(0, dot));
    return namespace === undefined ? name : `${namespace}.${name.slice(dot + 1)}`;
  };
  const property = (said: CsdlProperty): CsdlProperty => ({ ...said, type: resolve(said.type) });
  return {
    schemas: draft.schemas,
    structuredTypes: draft.structuredTypes.map((type) => ({
      ...type,
      baseType: type.baseType && resolve(type.baseType),
      properties: type.properties.map(property),
    })),
    enumTypes: draft.enumTypes,
    typeDefinitions: draft.typeDefinitions.map((type) => ({
      ...type,
      underlyingType: resolve(type.underlyingType),
    })),
  };
}
