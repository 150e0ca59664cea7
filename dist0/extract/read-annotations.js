import { annotationFields, fieldKinds } from "./annotation-fields.js";
import { parseLenientJson } from "../model/lenient-json.js";
/**
 * Read the annotations of a page: JSON objects in top-level comments.
 *
 * ```markdown
 * <!-- { "blockType": "resource", "@odata.type": "n.s.thing", "baseType": "n.s.base" } -->
 * ```
 */
export function readAnnotations(tree, page) {
    const annotations = [];
    let broken = false;
    for (const [index, node] of tree.children.entries()) {
        if (node.type !== "html")
            continue;
        for (const comment of commentsOf(node, page)) {
            const annotation = readComment(comment, index, page);
            if (annotation === "broken")
                broken = true;
            else if (annotation)
                annotations.push(annotation);
        }
    }
    return { annotations, broken };
}
/** A comment ends at the first `-->`, also inside a string; one that never ends runs to the end of its node. */
function commentsOf(node, page) {
    const comments = [];
    const base = node.position?.start.offset ?? 0;
    for (let at = node.value.indexOf("<!--"); at >= 0; at = node.value.indexOf("<!--", at)) {
        const end = node.value.indexOf("-->", at + 4);
        const text = node.value.slice(at + 4, end < 0 ? undefined : end);
        const offset = base + at + 4;
        if (end < 0 && looksLikeAnnotation(text)) {
            page.report("unclosed-comment", {}, page.place(base + at, base + at + 4));
        }
        comments.push({ text, offset, closed: end >= 0 });
        if (end < 0)
            break;
        at = end + 3;
    }
    return comments;
}
function looksLikeAnnotation(text) {
    return /^\s*\{/.test(text) || /"(?:blockType|@odata\.type)"\s*:/i.test(text.slice(0, 2000));
}
/** Longer comments are no annotations; the longest known has 3 KB. */
const maxLength = 1_000_000;
function readComment({ text, offset, closed }, index, page) {
    if (!looksLikeAnnotation(text) || text.length > maxLength)
        return undefined;
    const { root, repairs, error } = parseLenientJson(text.trimEnd(), { tail: !closed });
    const declares = /["'“]blockType["'”]\s*:\s*["'“]resource/i.test(text.slice(0, 5000));
    if (error || root?.kind !== "object") {
        const { what, offset: at } = error ?? { what: "value that is no object", offset: 0 };
        const place = page.place(offset + at, offset + Math.min(at + 1, text.length));
        page.report(declares ? "annotation-syntax" : "page-annotation-syntax", { what }, place);
        return declares ? "broken" : undefined;
    }
    for (const { what, offset: at } of repairs) {
        page.report("annotation-repaired", { what }, page.place(offset + at, offset + at + 1));
    }
    const own = closed ? text : text.slice(0, root.end);
    return annotationOf(root, { text: own, offset, closed }, index, page);
}
function annotationOf(root, { text, offset, closed }, index, page) {
    const fields = new Map();
    for (const member of root.members) {
        const known = member.name.toLowerCase();
        if (!isField(known))
            continue;
        const field = annotationFields[known];
        // `@odata.type` beats its older spelling.
        if (!(known === "@type" && fields.has(field)))
            fields.set(field, member);
    }
    const fact = (value, node) => ({
        value,
        source: "annotation",
        place: page.place(offset + node.start, offset + node.end),
    });
    const wrongKind = (field, node) => page.report("annotation-value", { field: fields.get(field)?.name ?? field, expected: expectations[fieldKinds[field]] }, fact(0, node).place);
    const textOf = (field) => {
        const node = fields.get(field)?.value;
        if (!node || node.kind === "null")
            return undefined;
        if (node.kind !== "string")
            return wrongKind(field, node);
        const value = node.text.trim().replace(/^#/, "");
        return value === "" ? undefined : fact(value, node);
    };
    const flagOf = (field) => {
        const node = fields.get(field)?.value;
        if (!node || node.kind === "null")
            return undefined;
        if (node.kind === "boolean")
            return fact(node.value, node);
        const word = "text" in node ? node.text.toLowerCase() : "";
        if (word === "true" || word === "1")
            return fact(true, node);
        return word === "false" || word === "0" ? fact(false, node) : wrongKind(field, node);
    };
    const base = fields.get("baseType")?.value;
    const list = fields.get("optionalProperties")?.value;
    const elements = list?.kind === "array" ? list.elements : list && list.kind !== "null" ? [list] : [];
    const start = offset + text.length - text.trimStart().length;
    return {
        index,
        place: page.place(start, offset + text.trimEnd().length),
        closed,
        blockType: textOf("blockType")?.value.toLowerCase(),
        pageAnnotation: /^#page\.annotation$/i.test(rawText(fields.get("pageAnnotation")?.value)),
        type: textOf("type"),
        namespace: textOf("namespace"),
        key: textOf("key"),
        baseType: base?.kind === "null" ? fact(null, base) : textOf("baseType"),
        abstract: flagOf("abstract"),
        open: flagOf("open"),
        flags: flagOf("flags"),
        optionalProperties: elements.flatMap((node) => node.kind === "string"
            ? [fact(node.text, node)]
            : (wrongKind("optionalProperties", node) ?? [])),
    };
}
const expectations = { text: "a string", flag: "`true` or `false`", list: "an array of strings" };
function isField(name) {
    return Object.hasOwn(annotationFields, name);
}
function rawText(node) {
    return node?.kind === "string" ? node.text : "";
}
