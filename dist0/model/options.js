/**
 * What each stage is told. Nothing is optional here: the configuration fills every value in before a
 * stage runs.
 */
/** What a section holds. */
export const headingRoles = [
    "properties",
    "relationships",
    "members",
    "sample",
    "derivedTypes",
];
/** What a table's column holds. */
export const columnRoles = ["property", "type", "description", "member", "value"];
export const emitters = ["typescript", "json-schema", "model"];
