import { compareWithMetadata } from "../compare/compare-with-metadata.js";
import { readCsdl } from "../csdl/read-csdl.js";
import { UserError } from "../diagnostics/user-error.js";
import { readText } from "../read/read-text.js";
import { graded } from "./graded.js";
import { pagesInError } from "./pages-in-error.js";
import { readModel } from "./read-model.js";
import { shownPath } from "./shown-path.js";
/**
 * Hold a target's docs against the service's metadata.
 *
 * @throws {UserError} if the docs or the metadata cannot be read, or the metadata is no CSDL.
 */
export async function compareTarget(target, context) {
    const file = target.metadata;
    if (file === undefined)
        throw new UserError("Cannot compare: `--metadata <path>` is missing");
    const shown = shownPath(file, context.cwd);
    const metadata = readCsdl(readText(file, "metadata", shown), shown);
    const docs = await readModel(target, context);
    const isKept = (place) => docs.inError.kept.includes(place.file);
    const at = (place) => place.file === shown
        ? place
        : { ...place, file: shownPath(`${target.docs}/${place.file}`, context.cwd) };
    // Of a page in error nobody knows what it says.
    const known = compareWithMetadata(docs.model, metadata).filter(({ place, related }) => ![place, ...related.map((other) => other.place)].some(isKept));
    const findings = [...pagesInError(docs, "its types are not compared"), ...known];
    const shownFindings = findings.map((finding) => ({
        ...finding,
        place: at(finding.place),
        related: finding.related.map((other) => ({ ...other, place: at(other.place) })),
    }));
    return {
        diagnostics: graded(shownFindings, target.findings.severities),
        pages: docs.pages.length,
    };
}
