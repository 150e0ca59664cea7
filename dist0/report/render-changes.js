import { changeCounts, changeGroups } from "./change-groups.js";
import { code, inlineMarkdown } from "./inline-markdown.js";
/** A comment on GitHub holds 65,536 characters; whoever posts this may want to add some. */
const longest = 60_000;
/**
 * Changes as Markdown for a comment on a pull request: a heading with the counts, the pages in error,
 * then a list for each grade, the safe ones folded away. Whatever the docs say, it makes no link, mention or HTML. Changes
 * beyond what a comment can hold are counted.
 */
export function renderChangesMarkdown(changes, diagnostics = []) {
    const title = changes.length === 0
        ? "No change of the types"
        : `Changes of the types: ${changeCounts(changes)}`;
    const heading = [`### ${title}\n`, ...inErrorSection(diagnostics)].join("\n");
    let room = longest - heading.length;
    const sections = changeGroups(changes).map(({ grade, changes: all }) => {
        const items = [];
        for (const change of all) {
            const item = itemOf(change);
            room -= item.length + 1;
            if (room < 0)
                break;
            items.push(item);
        }
        const left = all.length - items.length;
        if (left > 0)
            items.push(`- … and ${left} more`);
        return items.length === 0 ? "" : sectionOf(grade, all.length, items.join("\n"));
    });
    return [heading, ...sections.filter((section) => section !== "")].join("\n");
}
/** As many as are read; the whole of them is `lint`'s. */
const mostInError = 20;
function inErrorSection(diagnostics) {
    if (diagnostics.length === 0)
        return [];
    const items = diagnostics
        .slice(0, mostInError)
        .map(({ message, place }) => `- ${inlineMarkdown(message)}\n  <br>${pointOf(place)}`);
    const left = diagnostics.length - items.length;
    if (left > 0)
        items.push(`- … and ${left} more`);
    return [`#### ${diagnostics.length} not read\n\n${items.join("\n")}\n`];
}
function sectionOf(grade, count, list) {
    const title = `${count} ${grade}`;
    return grade === "safe"
        ? `<details><summary>${title}</summary>\n\n${list}\n\n</details>\n`
        : `#### ${title}\n\n${list}\n`;
}
function itemOf({ ruleId, message, readers, writers, why, before, after }) {
    const places = [before, after].filter((place) => place !== undefined).map(pointOf);
    const grades = readers === writers ? "readers and writers" : `readers: ${readers}, writers: ${writers}`;
    const lines = [
        `- ${inlineMarkdown(message)} (${grades}; ${code(ruleId)})`,
        `  <br>${inlineMarkdown(why)}`,
        ...(places.length > 0 ? [`  <br>${[...new Set(places)].join(" → ")}`] : []),
    ];
    return lines.join("\n");
}
function pointOf({ file, line }) {
    return code(`${file}:${line}`);
}
