/**
 * The fields of an annotation that mean something to typedown, by their name in lower case (names
 * count in any case: format reference, section 4). For a new one: a row, and its use in
 * `read-types.ts`.
 */
export declare const annotationFields: {
    readonly "@odata.type": "type";
    readonly "@type": "type";
    readonly abstract: "abstract";
    readonly basetype: "baseType";
    readonly blocktype: "blockType";
    readonly isabstract: "abstract";
    readonly isflags: "flags";
    readonly keyproperty: "key";
    readonly namespace: "namespace";
    readonly opentype: "open";
    readonly optionalproperties: "optionalProperties";
    readonly type: "pageAnnotation";
};
export type AnnotationField = (typeof annotationFields)[keyof typeof annotationFields];
/** Fields of which a wrong kind of value loses a fact. */
export declare const fieldKinds: Readonly<Record<AnnotationField, "text" | "flag" | "list">>;
