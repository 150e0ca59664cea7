import { rules } from "../diagnostics/rules.js";
import { extractPageFacts } from "./extract-page-facts.js";
/**
 * A unified plugin: leaves a page's facts on `file.data.pageFacts` and its diagnostics on
 * `file.messages`. It needs `remark-gfm` and `remark-frontmatter` in front of it and changes nothing
 * of the tree.
 */
export const remarkPageFacts = (options = {}) => {
    const reading = { headings: {}, columns: {}, ...options };
    return (tree, file) => {
        const facts = extractPageFacts(tree, file, reading);
        file.data.pageFacts = facts;
        for (const { ruleId, message, place } of facts.diagnostics) {
            const start = { line: place.line, column: place.column };
            const end = { line: place.endLine, column: place.endColumn };
            const note = file.message(message, { place: { start, end }, ruleId, source: "typedown" });
            const { severity, help } = rules[ruleId];
            note.fatal = severity === "info" ? undefined : severity === "error";
            note.note = help;
        }
    };
};
