import path from "node:path";
import { VFile } from "vfile";
import { lintDocs } from "../lint/lint-docs.js";
import { lintExamples } from "../lint/lint-examples.js";
import { readExamples } from "../lint/read-examples.js";
import { pageParser } from "../parse/parse-page.js";
import { planOutput } from "../plan/plan-output.js";
import { decodePage } from "../read/decode-page.js";
import { listPages } from "../read/list-pages.js";
import { readPage } from "../read/read-page.js";
import { graded } from "./graded.js";
import { readModel } from "./read-model.js";
import { shownIn, shownPath } from "./shown-path.js";
/**
 * Hold a target's docs against themselves: all that reading, linking and planning find, and what only
 * `lint` looks for.
 *
 * @throws {UserError} if the docs or the examples cannot be read.
 */
export async function lintTarget(target, context) {
    const { severities } = target.findings;
    const docs = await readModel(target, context);
    const planned = planOutput(docs.model, target.output).diagnostics;
    // As in `linkDocs`: of a page in error only its own findings.
    const found = [...planned, ...lintDocs(docs.pages, docs.model)].filter(({ place }) => !docs.inError.kept.includes(place.file));
    const own = graded(found, severities);
    const diagnostics = shownIn([...docs.diagnostics, ...own], target.docs, context.cwd);
    const examples = target.examples === undefined ? [] : await examplesOf(target.examples);
    const inExamples = graded(lintExamples(examples, docs.model, docs.pages), severities);
    return {
        diagnostics: [
            ...diagnostics,
            ...inExamples.map((finding) => shownExample(finding, target, context)),
        ],
        inError: Object.values(docs.inError)
            .flat()
            .map((file) => shownPath(path.join(target.docs, file), context.cwd)),
        pages: docs.pages.length,
        examples: examples.length,
    };
}
async function examplesOf(folder) {
    const parse = pageParser();
    const examples = [];
    for (const file of await listPages(folder, "examples")) {
        const bytes = readPage(folder, file);
        if (bytes === undefined)
            continue;
        const page = new VFile({ path: file, value: decodePage(bytes) });
        examples.push(...readExamples(parse(String(page), { withOperations: false }), page));
    }
    return examples;
}
/** The finding is in the examples' folder, the rows it is about are in the docs'. */
function shownExample(finding, target, { cwd }) {
    const at = (folder, file) => shownPath(path.join(folder, file), cwd);
    return {
        ...finding,
        place: { ...finding.place, file: at(target.examples ?? "", finding.place.file) },
        related: finding.related.map((other) => ({
            ...other,
            place: { ...other.place, file: at(target.docs, other.place.file) },
        })),
    };
}
