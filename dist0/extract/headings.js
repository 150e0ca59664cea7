import { headingRoles } from "../model/options.js";
/**
 * What the headings of a page say their section holds: whole headings in lower case or, with `* ` in
 * front, how one ends. For a new wording: a string here, or `headings` in the config. The source is
 * the format reference, section 10.1, and what pages do beyond it.
 */
const titles = {
    properties: [
        "properties",
        "property",
        "* properties",
        "instance attributes",
        "page content",
        "authoring metadata",
    ],
    relationships: ["relationships", "relationship", "navigation properties"],
    members: [
        "members",
        "enumerated values",
        "* values",
        "* value",
        "* members",
        "* flags",
        "* enumeration",
        "* options",
    ],
    sample: ["json representation", "representation", "json"],
    derivedTypes: ["derived types", "derived type", "subtypes"],
};
/**
 * What a heading's text says the section holds; `undefined` for a heading of another kind. A whole
 * heading counts before an end: `Navigation properties` are relationships.
 */
export function headingRole(text, options) {
    const heading = text.toLowerCase().replace(/:$/, "").trim();
    const roleBy = (matches) => headingRoles.find((role) => [...titles[role], ...(options.headings[role] ?? [])].some((title) => matches(heading, title.toLowerCase())));
    return roleBy((whole, title) => whole === title) ?? roleBy(endsLike);
}
function endsLike(heading, title) {
    return title.startsWith("* ") && heading.endsWith(title.slice(1));
}
