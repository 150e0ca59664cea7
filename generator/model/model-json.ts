import type { EnumType, Property, StructuredType, TypeModel, TypeReference } from "./type-model.js";

/**
 * The version of the saved form. It rises when a field goes or changes its meaning, not when one is
 * added: who reads the form must leave alone what they do not know.
 */
export const modelVersion = 1;

/**
 * The saved form of a {@link TypeModel}, as JSON. Fields have the names and meanings of the model's
 * own, but for two things: one type refers to another by its qualified name, and what is
 * `undefined` in the model is left out.
 *
 * ```json
 * {
 *   "version": 1,
 *   "structuredTypes": [
 *     {
 *       "qualifiedName": "acme.shop.crate", "namespace": "acme.shop", "name": "crate",
 *       "baseType": "acme.shop.box", "abstract": false, "open": false, "root": false, "key": "id",
 *       "documentsODataType": false,
 *       "description": ["A ", { "text": "box", "url": "box.md" }, " of wood."],
 *       "origins": { "declaration": [ORIGIN], "baseType": [], "abstract": [], "open": [], "key": [] },
 *       "properties": [
 *         {
 *           "kind": "property", "name": "forms",
 *           "type": { "kind": "collection", "of": { "kind": "enumType", "qualifiedName": "acme.shop.form" } },
 *           "required": true, "nullable": false, "readOnly": false, "deprecated": false,
 *           "description": [], "origins": [ORIGIN]
 *         }
 *       ]
 *     }
 *   ],
 *   "enumTypes": [
 *     {
 *       "qualifiedName": "acme.shop.form", "namespace": "acme.shop", "name": "form",
 *       "flags": false, "evolvable": false, "description": [], "origins": [ORIGIN],
 *       "members": [
 *         { "name": "tall", "value": 0, "description": [], "deprecated": false, "origins": [ORIGIN] }
 *       ]
 *     }
 *   ]
 * }
 * ```
 *
 * An `ORIGIN` is where something was said: `{ "file": "crate.md", "line": 3, "column": 1, "endLine": 3,
 * "endColumn": 9, "source": "table" }`. `baseType`, `key`, `deprecated`, and of properties `nullable`,
 * `values` and `redeclares` may be missing, as `value` of members may. Types are sorted by qualified
 * name, and the derived types of a type are those that name it as `baseType`.
 */
export interface SavedModel {
  readonly version: typeof modelVersion;
  readonly structuredTypes: readonly SavedStructuredType[];
  readonly enumTypes: readonly SavedEnumType[];
}

/** A {@link StructuredType} of a {@link SavedModel}. */
export interface SavedStructuredType extends Omit<
  StructuredType,
  "kind" | "baseType" | "derivedTypes" | "properties"
> {
  readonly baseType: string | undefined;
  readonly properties: readonly SavedProperty[];
}

/** A {@link Property} of a {@link SavedModel}. */
export interface SavedProperty extends Omit<Property, "type"> {
  readonly type: SavedReference;
}

/** A {@link TypeReference} of a {@link SavedModel}. */
export type SavedReference =
  | Extract<TypeReference, { kind: "primitive" | "unknown" }>
  | { readonly kind: "collection"; readonly of: SavedReference }
  | { readonly kind: "union"; readonly of: readonly SavedReference[] }
  | { readonly kind: "structuredType" | "enumType"; readonly qualifiedName: string };

/** An {@link EnumType} of a {@link SavedModel}. */
export type SavedEnumType = Omit<EnumType, "kind">;

/**
 * Print a model in its saved form, {@link SavedModel}: the same model gives the same text, with a
 * line for each property and each member. `parseModel` reads it back.
 */
export function printModel(model: TypeModel): string {
  const saved: SavedModel = {
    version: modelVersion,
    structuredTypes: model.structuredTypes.map(savedStructuredType),
    enumTypes: model.enumTypes.map(savedEnumType),
  };
  // The model, its lists, the types in them, their fields; properties and members stay on one line.
  return `${spread(saved, 4)}\n`;
}

function savedStructuredType(type: StructuredType): SavedStructuredType {
  const { kind: _kind, derivedTypes: _derived, baseType, properties, ...said } = type;
  const { qualifiedName, namespace, name, ...more } = said;
  return {
    qualifiedName,
    namespace,
    name,
    baseType: baseType?.qualifiedName,
    ...more,
    properties: properties.map(savedProperty),
  };
}

function savedProperty(property: Property): SavedProperty {
  return { ...property, type: savedReference(property.type) };
}

function savedReference(type: TypeReference): SavedReference {
  switch (type.kind) {
    case "primitive":
    case "unknown":
      return type;
    case "collection":
      return { kind: "collection", of: savedReference(type.of) };
    case "union":
      return { kind: "union", of: type.of.map(savedReference) };
    case "structuredType":
    case "enumType":
      return { kind: type.kind, qualifiedName: type.qualifiedName };
  }
}

function savedEnumType({ kind: _kind, members, ...said }: EnumType): SavedEnumType {
  return { ...said, members };
}

/** JSON whose objects and lists are spread over lines down to a depth. */
function spread(value: unknown, depth: number, indent = ""): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => spread(item, depth - 1, inner))
    : Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .map(([name, field]) => `${JSON.stringify(name)}: ${spread(field, depth - 1, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}
