import type { EnumType, Property, StructuredType, TypeModel, TypeReference } from "./type-model.js";
/**
 * The version of the saved form. It rises when a field goes or changes its meaning, not when one is
 * added: who reads the form must leave alone what they do not know.
 */
export declare const modelVersion = 1;
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
export interface SavedStructuredType extends Omit<StructuredType, "kind" | "baseType" | "derivedTypes" | "properties"> {
    readonly baseType: string | undefined;
    readonly properties: readonly SavedProperty[];
}
/** A {@link Property} of a {@link SavedModel}. */
export interface SavedProperty extends Omit<Property, "type"> {
    readonly type: SavedReference;
}
/** A {@link TypeReference} of a {@link SavedModel}. */
export type SavedReference = Extract<TypeReference, {
    kind: "primitive" | "unknown";
}> | {
    readonly kind: "collection";
    readonly of: SavedReference;
} | {
    readonly kind: "union";
    readonly of: readonly SavedReference[];
} | {
    readonly kind: "structuredType" | "enumType";
    readonly qualifiedName: string;
};
/** An {@link EnumType} of a {@link SavedModel}. */
export type SavedEnumType = Omit<EnumType, "kind">;
/**
 * Print a model in its saved form, {@link SavedModel}: the same model gives the same text, with a
 * line for each property and each member. `parseModel` reads it back.
 */
export declare function printModel(model: TypeModel): string;
