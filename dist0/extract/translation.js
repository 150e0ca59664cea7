/**
 * Whether a page says that a machine or a translator made it from a page in English, as the
 * localisation of such docs notes in the front matter (`ms.contentlocale: de-DE`). Names in its
 * tables may be translated too: `Anzeigename` for `displayName`.
 */
export function isTranslated(tree) {
    const [first] = tree.children;
    const text = first?.type === "yaml" ? first.value : "";
    const locale = /^ms\.contentlocale:\s*["']?([\w-]+)/m.exec(text)?.[1];
    return locale === undefined ? /^ms\.translationtype:/m.test(text) : !/^en\b/i.test(locale);
}
/** What marks the text that a translation was made from. */
const sourceMark = "sxs-lookup";
/** Whether a page shows the text it was translated from beside the translation. */
export function hasSourceText(source) {
    return source.includes(`class="${sourceMark}"`);
}
/**
 * The page as it was before it was translated, where both texts stand side by side:
 *
 * ```html
 * <span data-ttu-id="1">Eigenschaften</span><span class="sxs-lookup"><span data-stu-id="1">Properties</span></span>
 * ```
 *
 * Its nodes keep their places.
 */
export function inSourceLanguage(tree) {
    return withSourceText(tree);
}
function withSourceText(node) {
    if (!("children" in node))
        return node;
    const children = pickSource(node.children);
    return { ...node, children: children.map(withSourceText) };
}
/** The nodes without translations whose source text follows, and without the tags around either. */
function pickSource(nodes) {
    if (!nodes.some((node) => isTag(node, /^<span\b/i)))
        return nodes;
    const picked = [];
    for (let at = 0; at < nodes.length; at++) {
        const node = nodes[at];
        if (!node)
            break;
        const end = isTag(node, /^<span\b[^>]*\bdata-ttu-id=/i) ? spanEnd(nodes, at) : -1;
        const next = nodes[end + 1];
        if (end >= 0 && next && isTag(next, /^<span\b/i) && next.value.includes(sourceMark))
            at = end;
        else if (!isTag(node, /^<\/?span\b/i))
            picked.push(node);
    }
    return picked;
}
function isTag(node, tag) {
    return node.type === "html" && tag.test(node.value);
}
/** The index of the tag that closes the span at an index, or -1. */
function spanEnd(nodes, start) {
    let depth = 0;
    for (let at = start; at < nodes.length; at++) {
        const node = nodes[at];
        if (!node)
            break;
        if (isTag(node, /^<span\b/i))
            depth++;
        else if (isTag(node, /^<\/span\b/i) && --depth === 0)
            return at;
    }
    return -1;
}
