import { posix } from "node:path";
export function pageIndex(pages) {
    const byPath = new Map();
    const byName = new Map();
    for (const page of pages) {
        const path = page.file.toLowerCase().replace(/\.md$/, "");
        byPath.set(path, page);
        const name = posix.basename(path);
        byName.set(name, byName.has(name) ? undefined : page);
    }
    const folders = new Map();
    const byFolder = new Map();
    return (url, from) => {
        if (url === "" || url.startsWith("#"))
            return { page: from, anchor: url.slice(1).toLowerCase().split("#")[0] ?? "" };
        // The pages of a folder say the same links over and over.
        const known = folders.get(from) ?? linksFrom(from);
        const target = known.get(url);
        if (target || known.has(url))
            return target;
        const found = find(url, from);
        known.set(url, found);
        return found;
    };
    function linksFrom(page) {
        const folder = posix.dirname(page.file.toLowerCase());
        const known = byFolder.get(folder) ?? new Map();
        byFolder.set(folder, known);
        folders.set(page, known);
        return known;
    }
    function find(url, from) {
        const [path = "", anchor = ""] = url.toLowerCase().split("#");
        if (/^[a-z][a-z\d+.-]*:|^\/\//.test(path))
            return undefined;
        const [file = ""] = path.split("?");
        const bare = file.replaceAll("\\", "/").replace(/\.md$/, "");
        // A published address (`/graph/api/resources/thing`) names the page by its last part.
        const page = bare.startsWith("/")
            ? byName.get(posix.basename(bare))
            : (byPath.get(posix.join(posix.dirname(from.file.toLowerCase()), bare)) ??
                byName.get(posix.basename(bare)));
        return page && { page, anchor };
    }
}
/** A link's URL as seen from the docs folder instead of from its page. */
export function fromDocsFolder(url, page) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url))
        return url;
    if (url === "" || url.startsWith("#"))
        return `${page.file}${url}`;
    return posix.join(posix.dirname(page.file), url.replaceAll("\\", "/"));
}
