import type { FilePlace } from "../model/place.js";
import type { EnumType, Origin, StructuredType, TypeModel } from "../model/type-model.js";
import type { Note } from "./change-rules.js";
import { pairByName, type Pairing } from "./pair-by-name.js";

/** Two models, each type with what it is in the other, and where changes are taken down. */
export interface ModelPair {
  readonly structuredTypes: Pairing<StructuredType>;
  readonly enumTypes: Pairing<EnumType>;
  /** From a type before to the same one after. */
  readonly now: TypeMap;
  /** From a type after to the same one before. */
  readonly was: TypeMap;
  readonly note: Note;
}

export interface TypeMap {
  readonly structured: ReadonlyMap<StructuredType, StructuredType>;
  readonly enums: ReadonlyMap<EnumType, EnumType>;
}

/** Find each type of one model in the other. */
export function pairModels(before: TypeModel, after: TypeModel, note: Note): ModelPair {
  const nameOf = (type: StructuredType | EnumType): string => type.qualifiedName;
  const structuredTypes = pairByName(before.structuredTypes, after.structuredTypes, nameOf);
  const enumTypes = pairByName(before.enumTypes, after.enumTypes, nameOf);
  const now = {
    structured: new Map(structuredTypes.pairs.map((pair) => [pair.before, pair.after])),
    enums: new Map(enumTypes.pairs.map((pair) => [pair.before, pair.after])),
  };
  const was = {
    structured: new Map(structuredTypes.pairs.map((pair) => [pair.after, pair.before])),
    enums: new Map(enumTypes.pairs.map((pair) => [pair.after, pair.before])),
  };
  return { structuredTypes, enumTypes, now, was, note };
}

/** The bases of a type, the nearest first. */
export function basesOf(type: StructuredType): StructuredType[] {
  const bases: StructuredType[] = [];
  for (let base = type.baseType; base; base = base.baseType) bases.push(base);
  return bases;
}

/** The place that decided, without the kind of text it is in. */
export function placeOf(...origins: readonly (Origin | undefined)[]): FilePlace | undefined {
  const origin = origins.find((each) => each !== undefined);
  if (!origin) return undefined;
  const { file, line, column, endLine, endColumn } = origin;
  return { file, line, column, endLine, endColumn };
}

/** Where a type is declared. */
export function declarationOf(type: StructuredType | EnumType): FilePlace | undefined {
  return placeOf(type.kind === "enumType" ? type.origins[0] : type.origins.declaration[0]);
}
