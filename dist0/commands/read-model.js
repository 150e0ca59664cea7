import { located } from "../diagnostics/rules.js";
import { linkPages } from "../link/link-pages.js";
import { graded } from "./graded.js";
import { readLastGoodFacts } from "../write/last-good-facts.js";
import { factsOf, readSources } from "./read-facts.js";
import { enter } from "./run-context.js";
/**
 * Link what the pages of a docs folder say.
 *
 * @param lastGood - What a page last said without an error; asked only if it has one now.
 * @param memory - Has what the linking before has left; takes what this one leaves.
 */
export function linkDocs(read, target, lastGood, memory) {
    const diagnostics = [];
    const pages = [];
    const kept = [];
    const absent = [];
    for (const page of read) {
        const own = findingsOf(page, target);
        diagnostics.push(...own);
        const facts = own.some(isError) ? lastGood(page.file) : page.facts;
        if (facts === page.facts)
            pages.push(page);
        else if (facts) {
            pages.push({ file: page.file, facts });
            kept.push(page.file);
        }
        else
            absent.push(page.file);
    }
    const name = JSON.stringify([target.docs, target.linking]);
    const linked = linkPages(pages, target.linking, memory?.links.get(name)?.());
    memory?.links.set(name, linked.kept);
    // Of a page in error the places are unknown, and its own error is what to mend first.
    const findings = linked.diagnostics.filter(({ place }) => !kept.includes(place.file));
    diagnostics.push(...graded(findings, target.findings.severities));
    return { pages, model: linked.model, diagnostics, inError: { kept, absent } };
}
/** What pages without an error say, by file. */
export function goodFacts(pages, target) {
    const good = pages.filter((page) => !findingsOf(page, target).some(isError));
    return new Map(good.map(({ file, facts }) => [file, facts]));
}
function findingsOf({ file, facts }, { findings }) {
    return graded(facts.diagnostics.map((finding) => located(finding, file)), findings.severities);
}
function isError({ severity }) {
    return severity === "error";
}
/**
 * Read, parse, extract and link a docs folder: a page in error has the facts that are kept beside the
 * output, or counts as absent.
 *
 * @throws {UserError} if the folder or a page cannot be read.
 */
export async function readModel(target, context) {
    const sources = await readSources(target.docs, context);
    const pages = await factsOf(sources, target, context);
    enter(context, "linking");
    return linkDocs(pages, target, readLastGoodFacts(target.out), context.memory);
}
