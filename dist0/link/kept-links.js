import { hasKey } from "./resolve-name.js";
/** Whether rows are those of a type as it is now. */
export function areRowsOf({ pages }, type) {
    return (pages.length === type.pages.length &&
        pages.every(({ page, facts }, index) => page === type.pages[index]?.page && facts === type.pages[index].facts));
}
/** Whether two lists of enums name the same ones, in the same order. */
export function haveSameNames(before, now) {
    return (before.length === now.length &&
        before.every(({ qualifiedName }, index) => qualifiedName === now[index]?.qualifiedName));
}
/**
 * The drafts of last time, with what is said now: properties that are kept refer to them. The two lists
 * have the same names in the same order.
 */
export function adopted(before, now) {
    return now.map((draft, index) => Object.assign(before[index] ?? draft, draft));
}
/** What the meaning of names depends on: which pages there are, and what each declares. */
export function facesOf(pages, types, enums) {
    // As JSON: a hostile name may contain whatever else would stand between two of them.
    return JSON.stringify([
        pages.map(({ file, facts }) => [
            file,
            facts.namespace?.value,
            facts.types.map(({ name }) => name.value),
            facts.enums.map(({ anchor, name, origin }) => [name.value, anchor, origin]),
        ]),
        types.map((type) => [type.qualifiedName, hasKey(type), type.pages.map(fileOf)]),
        enums.map((type) => [type.qualifiedName, type.declarations.map(fileOf)]),
    ]);
}
function fileOf({ page }) {
    return page.file;
}
