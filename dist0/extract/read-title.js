import { toString } from "mdast-util-to-string";
import { placeOf } from "./node-place.js";
/** What stands behind the name in a type's title, and what it says the page declares. */
const forms = [
    [/^(?:res?ou?r?ces?(?: type)?|complex type|entity type|entity|facet|type)$/, "structuredType"],
    [/^(?:enum(?:eration)?(?: type)?|enum values)$/, "enumType"],
];
/** Read the first H1. */
export function readTitle(tree) {
    const heading = tree.children.find((node) => node.type === "heading" && node.depth === 1);
    return heading?.type === "heading" ? titleOf(heading) : undefined;
}
/**
 * Read a heading as a title.
 *
 * ```markdown
 * # thing resource type (deprecated)
 * ```
 */
export function titleOf(heading) {
    const text = toString(heading, { includeHtml: false }).replace(/\s+/g, " ").trim();
    // `x resource type - Service v1 | Site`: what a web page's title adds.
    const [own = ""] = text.split(/\s[-–—|]\s/);
    const [, bare = own, suffix = ""] = /^(.*?) ?\(([^()]*)\)$/.exec(own) ?? [];
    const [name = "", ...rest] = bare.split(" ");
    const words = rest.join(" ").toLowerCase();
    const kind = forms.find(([form]) => form.test(words))?.[1] ?? "other";
    return {
        text,
        name: kind === "other" || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? undefined : name,
        kind,
        deprecated: /\bdeprecated\b/i.test(suffix),
        place: placeOf(heading),
    };
}
