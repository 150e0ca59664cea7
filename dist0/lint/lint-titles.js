import { posix } from "node:path";
import { placeIn, relatedTo } from "./report.js";
/** The title of a page that declares types, and its file's name, against the names of the types. */
export function lintTitles(pages, report) {
    for (const page of pages) {
        if (page.facts.types.length === 0)
            continue;
        lintTitle(page, report);
        lintFileName(page, report);
    }
}
function lintTitle(page, report) {
    const { title, types, enums } = page.facts;
    if (title?.kind !== "structuredType" || title.name === undefined)
        return;
    const declared = [...types, ...enums].map(({ name }) => shortName(name.value));
    if (declared.includes(shortName(title.name)))
        return;
    const [type] = types;
    report("title-type", { title: title.name, declared: type?.name.value ?? "" }, placeIn(page, title.place), relatedTo("the declaration", type && placeIn(page, type.name.place)));
}
/**
 * `lid.md` and `prefix-lid.md` fit the type `lid`, `box-lid.md` fits `boxLid` too; the prefix may be a
 * namespace or a part of the service.
 */
function lintFileName(page, report) {
    const file = posix.basename(page.file.toLowerCase(), ".md");
    const fits = page.facts.types.some(({ name }) => {
        const short = shortName(name.value);
        return file.replaceAll("-", "") === short || file.endsWith(`-${short}`);
    });
    const [type] = page.facts.types;
    if (fits || !type)
        return;
    const values = { file: posix.basename(page.file), declared: type.name.value };
    report("file-name", values, placeIn(page, type.name.place));
}
function shortName(name) {
    return (name.split(".").at(-1) ?? name).toLowerCase();
}
