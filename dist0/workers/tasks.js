import { VFile } from "vfile";
import { extractPageFacts } from "../extract/extract-page-facts.js";
import { createFormatter, loadFormatter } from "../format/formatter.js";
import { pageParser } from "../parse/parse-page.js";
import { decodePage } from "../read/decode-page.js";
let parser;
/** What each page says, as JSON: text costs less on its way between threads than objects do. */
export async function extractFacts({ items, reading }) {
    const parse = (parser ??= pageParser());
    // A docs set may call the headings of its types whatever it likes.
    const withOperations = Object.keys(reading.headings).length > 0;
    return items.map(({ file, bytes }) => {
        const page = new VFile({ path: file, value: decodePage(bytes) });
        const tree = parse(String(page), { withOperations });
        return JSON.stringify(extractPageFacts(tree, page, reading));
    });
}
/** The formatted text of each file, from its plan. */
export async function renderFiles({ plans, out }) {
    const { emitFile } = await import("../emit/emit-file.js");
    const items = plans.map((plan) => ({ path: plan.path, text: String(emitFile(plan)) }));
    return formatFiles({ items, out });
}
/** Load what that takes: half a second, most of it TypeScript. */
export async function loadRenderer({ out }) {
    await Promise.all([import("../emit/emit-file.js"), loadFormatter(out)]);
    return [];
}
/** The formatted text of each file. */
export async function formatFiles({ items, out }) {
    const format = createFormatter(out);
    const texts = [];
    // One by one: each file that is formatted at the same time takes memory of its own.
    for (const { path, text } of items)
        texts.push(await format(path, text));
    return texts;
}
