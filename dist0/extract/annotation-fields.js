/**
 * The fields of an annotation that mean something to typedown, by their name in lower case (names
 * count in any case: format reference, section 4). For a new one: a row, and its use in
 * `read-types.ts`.
 */
export const annotationFields = {
    "@odata.type": "type",
    // An older spelling of `@odata.type` (reference, section 6).
    "@type": "type",
    abstract: "abstract",
    basetype: "baseType",
    blocktype: "blockType",
    // Seen instead of `abstract`; the format itself does not know it.
    isabstract: "abstract",
    // Seen on enums; the format itself annotates resources only.
    isflags: "flags",
    keyproperty: "key",
    namespace: "namespace",
    opentype: "open",
    optionalproperties: "optionalProperties",
    // Marks the page annotation (reference, section 7).
    type: "pageAnnotation",
};
/** Fields of which a wrong kind of value loses a fact. */
export const fieldKinds = {
    type: "text",
    abstract: "flag",
    baseType: "text",
    blockType: "text",
    key: "text",
    namespace: "text",
    flags: "flag",
    open: "flag",
    optionalProperties: "list",
    pageAnnotation: "text",
};
