/**
 * What a CSDL document says about types, as plain data: aliases of namespaces are resolved, base
 * types and types of properties are qualified names that nothing has looked up yet. The words are
 * those of CSDL XML 4.01.
 */
import type { FilePlace } from "./place.js";
export interface CsdlModel {
    /** In the document's order, as are all other lists. */
    readonly schemas: readonly CsdlSchema[];
    readonly structuredTypes: readonly CsdlStructuredType[];
    readonly enumTypes: readonly CsdlEnumType[];
    readonly typeDefinitions: readonly CsdlTypeDefinition[];
}
export interface CsdlSchema {
    readonly namespace: string;
    readonly alias: string | undefined;
    readonly place: FilePlace;
}
export interface CsdlStructuredType {
    readonly kind: "entityType" | "complexType";
    readonly qualifiedName: string;
    readonly name: string;
    /** A qualified name. */
    readonly baseType: string | undefined;
    readonly abstract: boolean;
    /** Said of this very type; types that derive from it are open, too (CSDL 4.01, 6.3). */
    readonly open: boolean;
    /** Paths of the properties of the key, where this type introduces it. */
    readonly key: readonly string[];
    /** The declared ones; inherited ones are on the base. */
    readonly properties: readonly CsdlProperty[];
    /** The start tag. */
    readonly place: FilePlace;
}
export interface CsdlProperty {
    readonly kind: "property" | "navigationProperty";
    readonly name: string;
    /** The qualified name of the type, or of the items' type if it is a collection. */
    readonly type: string;
    readonly collection: boolean;
    /** Of a collection: whether its items are. */
    readonly nullable: boolean;
    readonly place: FilePlace;
}
export interface CsdlEnumType {
    readonly kind: "enumType";
    readonly qualifiedName: string;
    readonly name: string;
    readonly flags: boolean;
    readonly members: readonly CsdlMember[];
    readonly place: FilePlace;
}
export interface CsdlMember {
    readonly name: string;
    /** As written. */
    readonly value: string | undefined;
    readonly place: FilePlace;
}
export interface CsdlTypeDefinition {
    readonly kind: "typeDefinition";
    readonly qualifiedName: string;
    readonly name: string;
    /** A primitive type (CSDL 4.01, 11.2). */
    readonly underlyingType: string;
    readonly place: FilePlace;
}
