import { placeIn } from "./draft.js";
/**
 * Pages whose short names no line puts into a namespace: they are of the namespace of the page's
 * annotated types, else of the one that the page's file is called by (`enums-<namespace>.md`).
 */
export function withNamespaces(pages, options, report) {
    const known = new Map();
    for (const { facts } of pages) {
        for (const name of [facts.namespace?.value, ...facts.types.map(namespaceOf)])
            if (name && name !== options.defaultNamespace)
                known.set(lastPart(name), name);
    }
    return pages.map((page) => {
        const { facts, file } = page;
        const short = facts.enums.find(({ name }) => !name.value.includes("."));
        if (facts.namespace || !short)
            return page;
        const [annotated] = facts.types.map(namespaceOf).filter((name) => name !== undefined);
        if (annotated)
            return placedIn(page, { ...short.name, value: annotated });
        const words = file.replace(/\.md$/, "").split("/").at(-1)?.toLowerCase().split("-") ?? [];
        const [called] = words.map((word) => known.get(word)).filter((name) => name !== undefined);
        if (!called)
            return page;
        report("namespace-from-file", { namespace: called }, placeIn(page, short.name.place));
        return placedIn(page, { ...short.name, value: called });
    });
}
function placedIn(page, namespace) {
    return { ...page, facts: { ...page.facts, namespace } };
}
function namespaceOf({ name }) {
    const dot = name.value.lastIndexOf(".");
    return dot > 0 ? name.value.slice(0, dot) : undefined;
}
function lastPart(namespace) {
    return namespace.slice(namespace.lastIndexOf(".") + 1).toLowerCase();
}
