import { parseLenientJson } from "../model/lenient-json.js";
import { lineIndex } from "../model/line-index.js";
/**
 * Read the example responses of a page (format reference, section 16): fences with an HTTP response
 * and a JSON body, right behind an annotation. Errors and responses without a JSON body are left out.
 *
 * ```markdown
 * <!-- { "blockType": "response", "@odata.type": "n.s.thing", "isCollection": true } -->
 * ```
 */
export function readExamples(tree, file) {
    const source = String(file);
    const within = lineIndex(source);
    const place = (start, end) => ({ file: file.path, ...within(start, end) });
    return tree.children.flatMap((node, index) => {
        const fence = tree.children[index + 1];
        if (node.type !== "html" || fence?.type !== "code")
            return [];
        const annotation = readAnnotation(node, place);
        const example = annotation && readBody(annotation, bodyOf(fence, source), place);
        return example ? [example] : [];
    });
}
/** A broken annotation declares nothing: `extract` reports it. */
function readAnnotation(node, place) {
    const [, open = "", text = ""] = /^(\s*<!--)(.*?)-->/s.exec(node.value) ?? [];
    if (!/["']blockType["']\s*:\s*["']response["']/i.test(text))
        return undefined;
    const { root } = parseLenientJson(text.trimEnd());
    if (root?.kind !== "object")
        return undefined;
    const fields = new Map(root.members.map(({ name, value }) => [name.toLowerCase(), value]));
    const type = fields.get("@odata.type") ?? fields.get("@type");
    if (type?.kind !== "string" || isTrue(fields.get("expecterror")))
        return undefined;
    const offset = (node.position?.start.offset ?? 0) + open.length;
    const written = type.text.trim().replace(/^#/, "");
    const [, element] = /^collection\((.*)\)$/i.exec(written) ?? [];
    return {
        type: element?.trim().replace(/^#/, "") ?? written,
        typePlace: place(offset + type.start, offset + type.end),
        collection: element !== undefined || isTrue(fields.get("iscollection")),
        truncated: isTrue(fields.get("truncated")),
    };
}
function isTrue(node) {
    if (node?.kind === "boolean")
        return node.value;
    return node?.kind === "string" && node.text.toLowerCase() === "true";
}
/** `undefined` for errors, and for bodies that are no JSON. The blank line in front may be missing. */
function bodyOf(fence, source) {
    const [from, to] = [fence.position?.start.offset ?? 0, fence.position?.end.offset ?? 0];
    const start = source.indexOf("\n", from) + 1;
    const text = source
        .slice(start, to)
        .replace(/\r?\n?[ \t]{0,3}(?:(?<!`)`{3,}|(?<!~)~{3,})[ \t]*$/, "");
    if (/^\s*HTTP\/[\d.]+\s+[345]/i.test(text))
        return undefined;
    const opening = /^[ \t]*(?=[[{])/m.exec(text);
    const head = text.slice(0, opening?.index ?? 0);
    // What stands in front is a status line and headers, or nothing.
    if (!opening || /^(?![^\S\n]*$|HTTP\/|[\w-]+:)/im.test(head.trim()))
        return undefined;
    const at = opening.index + opening[0].length;
    return { text: text.slice(at).trimEnd(), offset: start + at };
}
function readBody(annotation, body, place) {
    if (!body)
        return undefined;
    const { root, error } = parseLenientJson(body.text);
    const at = body.offset + (error?.offset ?? 0);
    return {
        ...annotation,
        body: root && placed(root, body.offset, place),
        fault: error && { what: error.what, place: place(at, at + 1) },
    };
}
/** Nesting is bounded by the reader of JSON. */
function placed(node, offset, place) {
    const where = place(offset + node.start, offset + node.end);
    switch (node.kind) {
        case "string":
        case "number":
            return { kind: node.kind, text: node.text, place: where };
        case "boolean":
            return { kind: "boolean", text: String(node.value), place: where };
        case "null":
            return { kind: "null", text: "null", place: where };
        case "array":
            return {
                kind: "array",
                elements: node.elements.map((element) => placed(element, offset, place)),
                place: where,
            };
        case "object":
            return {
                kind: "object",
                members: node.members.map(({ name, start, end, value }) => ({
                    name,
                    place: place(offset + start, offset + end),
                    value: placed(value, offset, place),
                })),
                place: where,
            };
    }
}
