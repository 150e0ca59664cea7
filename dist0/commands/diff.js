import path from "node:path";
import { digest } from "../cache/cache.js";
import { diffModels } from "../diff/diff-models.js";
import { UserError } from "../diagnostics/user-error.js";
import { parseModel } from "../model/parse-model.js";
import { isFolder, readText } from "../read/read-text.js";
import { readRevision } from "../read/read-revision.js";
import { graded } from "./graded.js";
import { pagesInError } from "./pages-in-error.js";
import { factsOf, readSources } from "./read-facts.js";
import { goodFacts, linkDocs } from "./read-model.js";
import { shownIn, shownPath } from "./shown-path.js";
/**
 * What has changed in meaning between two states of the docs. A page in error counts as it is in the
 * other state, so that no change is made up; if it is nowhere right, as absent.
 *
 * @param before - A docs folder, `git:REV` for the target's docs folder at a revision, or the file of
 *   a saved model (`emit: ["model"]`).
 * @param after - The same.
 * @throws {UserError} if one of them cannot be read.
 */
export async function diffStates(before, after, target, context) {
    const old = await readState(before, target, context);
    const recent = await readState(after, target, context);
    const was = linkState(old, recent, "it counts as it is now", target);
    const is = linkState(recent, old, "it counts as it was before", target);
    const { cwd } = context;
    const warnings = was.inError.map((finding) => finding.severity === "error" ? { ...finding, severity: "warning" } : finding);
    return {
        changes: diffModels(was.model, is.model).map((change) => ({
            ...change,
            before: shownPlace(change.before, old.folder, cwd),
            after: shownPlace(change.after, recent.folder, cwd),
        })),
        diagnostics: [
            ...shownIn(warnings, old.folder, cwd),
            ...shownIn(is.inError, recent.folder, cwd),
        ],
    };
}
async function readState(state, target, context) {
    const { docs } = target;
    if (state.startsWith("git:")) {
        const pages = readRevision(docs, state.slice("git:".length));
        const sources = pages.map((page) => ({ ...page, hash: digest(page.bytes) }));
        return { read: await factsOf(sources, target, context), folder: docs };
    }
    const location = path.resolve(context.cwd, state);
    const kind = isFolder(location);
    if (kind === undefined) {
        throw new UserError(`Cannot find \`${state}\`: neither a docs folder nor a saved model`);
    }
    if (!kind)
        return { read: parseModel(readText(location, "saved model", state), state), folder: docs };
    const sources = await readSources(location, context);
    return {
        read: await factsOf(sources, { ...target, docs: location }, context),
        folder: location,
    };
}
/** The model of a state, where pages in error are as in another one. */
function linkState({ read }, other, kept, target) {
    if (!isPages(read))
        return { model: read, inError: [] };
    let good;
    const docs = linkDocs(read, target, (file) => isPages(other.read) ? (good ??= goodFacts(other.read, target)).get(file) : undefined);
    const inError = graded(pagesInError(docs, kept), target.findings.severities);
    return { model: docs.model, inError };
}
function isPages(read) {
    return Array.isArray(read);
}
function shownPlace(place, folder, cwd) {
    return place && { ...place, file: shownPath(path.join(folder, place.file), cwd) };
}
