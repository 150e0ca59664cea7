import GithubSlugger from "github-slugger";
import { toString } from "mdast-util-to-string";
/** Cut a page at its headings; only top-level ones count, as in the format (reference, section 3). */
export function sectionsOf(tree, translated) {
    const slugger = new GithubSlugger();
    const sections = [
        { heading: undefined, depth: 0, text: "", slug: "", nodes: [], parent: undefined },
    ];
    for (const node of tree.children) {
        if (node.type !== "heading") {
            sections.at(-1)?.nodes.push(node);
            continue;
        }
        const text = toString(node, { includeHtml: false }).replace(/\s+/g, " ").trim();
        const anchor = anchorOf(node);
        const parent = sections.findLast(({ depth }, index) => depth < node.depth && (depth > 0 || index === 0));
        sections.push({
            heading: node,
            depth: node.depth,
            text: translated && anchor !== undefined ? anchor.replaceAll("-", " ") : text,
            slug: anchor ?? slugger.slug(text),
            nodes: [],
            parent,
        });
    }
    return sections;
}
function anchorOf({ children: [first] }) {
    return first?.type === "html"
        ? /^<a\s+(?:name|id)\s*=\s*["']([\w-]+)["']/i.exec(first.value)?.[1]
        : undefined;
}
