import { pageDiagnostic } from "../diagnostics/rules.js";
import { lineIndex } from "../model/line-index.js";
import { pageExcess } from "../model/page-bounds.js";
import { placeOf } from "./node-place.js";
import { readAnnotations } from "./read-annotations.js";
import { readEnums } from "./read-enums.js";
import { readFrontMatter } from "./read-front-matter.js";
import { readTitle } from "./read-title.js";
import { readTypes } from "./read-types.js";
import { sectionsOf } from "./sections.js";
import { hasSourceText, inSourceLanguage, isTranslated } from "./translation.js";
/**
 * Read what one page says.
 *
 * Pure: the same tree and text give the same facts, whatever the page is called. A page without
 * types and enums has facts too, just no declarations.
 */
export function extractPageFacts(root, file, options) {
    const source = String(file);
    const excess = pageExcess(source);
    if (excess)
        return unread(excess);
    const diagnostics = [];
    const bilingual = hasSourceText(source);
    const tree = bilingual ? inSourceLanguage(root) : root;
    const page = contextOf(tree, source, options, !bilingual && isTranslated(tree), diagnostics);
    const title = readTitle(tree);
    const sections = sectionsOf(tree, page.translated);
    const annotations = readAnnotations(tree, page);
    const frontMatter = readFrontMatter(tree, page);
    const enums = readEnums(sections, title, annotations.annotations, page);
    const types = readTypes({ tree, sections, title, annotations, enums, frontMatter }, page);
    const namespace = readNamespace(sections, annotations);
    return { title, frontMatter, namespace, types, enums, diagnostics };
}
/** The facts of a page that is too much to read: that it is. */
function unread(excess) {
    const { kind, place } = excess;
    const finding = kind === "deep"
        ? pageDiagnostic("page-too-deep", {}, place)
        : pageDiagnostic("page-too-large", excess, place);
    const nothing = { title: undefined, frontMatter: {}, namespace: undefined, types: [], enums: [] };
    return { ...nothing, diagnostics: [finding] };
}
function contextOf(tree, source, options, translated, diagnostics) {
    let definitions;
    const place = lineIndex(source);
    return {
        source,
        options,
        translated,
        place,
        definition: (identifier) => (definitions ??= definitionsOf(tree)).get(identifier),
        report: (ruleId, values, where, related) => {
            diagnostics.push(pageDiagnostic(ruleId, values, where, related));
            return undefined;
        },
    };
}
/** The first definition of an identifier counts (CommonMark 0.31, 4.7). */
function definitionsOf(tree) {
    const definitions = tree.children.filter((node) => node.type === "definition");
    return new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url]));
}
/** The `Namespace:` line below the title; else what the page annotation says. */
function readNamespace(sections, { annotations }) {
    const introduction = sections.find(({ depth }) => depth === 1)?.nodes ?? [];
    for (const node of introduction) {
        const name = node.type === "paragraph" ? namespaceLine(node) : undefined;
        if (name)
            return { value: name, source: "prose", place: placeOf(node) };
    }
    return annotations.find(({ pageAnnotation, namespace }) => pageAnnotation && namespace)
        ?.namespace;
}
function namespaceLine({ children: [first, second] }) {
    if (first?.type !== "text")
        return undefined;
    const name = second?.type === "inlineCode" ? `${first.value}${second.value}` : first.value;
    return /^\s*Namespace:\s*([\w.]+)/i.exec(name)?.[1];
}
