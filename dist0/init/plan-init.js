import { UserError } from "../diagnostics/user-error.js";
import { addScript } from "./add-script.js";
import { chooseSettings, configName, configText } from "./choose-settings.js";
import { addCommand, ciWorkflow } from "./ci-workflow.js";
/** So many docs folders a note names. */
const maxNamed = 5;
/**
 * What makes a project use typedown. What is there already is left as it is: the plan of a project
 * that has all of it has no edits.
 *
 * @param given - What the user has decided.
 * @throws {UserError} if package.json cannot be read.
 */
export function planInit(facts, given = {}) {
    const settings = chooseSettings(facts, given.out);
    const name = configName(facts);
    const config = facts.config
        ? []
        : [{ path: name, before: undefined, after: configText(name, settings) }];
    const used = facts.config ? facts.docs : facts.docs.slice(0, 1);
    const ci = planCi(facts, used);
    return {
        edits: [
            ...config,
            ...planManifest(facts),
            ...planGitAttributes(facts, facts.config?.out ?? [settings.out]),
            ...ci.edits,
        ],
        notes: [
            ...(facts.config ? [] : docsNotes(facts.docs, settings.docs)),
            ...ci.notes,
            ...(facts.dependsOnTypedown ? [] : [`add the package: ${addCommand(facts.packageManager)}`]),
        ],
    };
}
function planManifest({ manifest }) {
    if (manifest === undefined)
        return [];
    const after = addScript(manifest);
    if (after === undefined)
        throw new UserError("Cannot read `package.json`: no JSON object with `scripts`");
    return after === manifest ? [] : [{ path: "package.json", before: manifest, after }];
}
/** Reviews need not show what is generated. A pattern with a slash is relative to its file (gitattributes(5)). */
function planGitAttributes({ gitAttributes }, outs) {
    const before = gitAttributes ?? "";
    const known = new Set(before.split(/\r?\n/).map((line) => line.trim()));
    const lines = outs
        .filter((out) => !out.startsWith("../"))
        .flatMap((out) => [
        `${pattern(`${out}/**`)} linguist-generated`,
        `${pattern(`${out}/.typedown.facts.jsonl`)} -diff`,
    ])
        .filter((line) => !known.has(line));
    if (lines.length === 0)
        return [];
    const lineEnd = before.includes("\r\n") ? "\r\n" : "\n";
    const start = before === "" || before.endsWith("\n") ? before : `${before}${lineEnd}`;
    const after = `${start}${lines.join(lineEnd)}${lineEnd}`;
    return [{ path: ".gitattributes", before: gitAttributes, after }];
}
/** A pattern with a blank stands in double quotes (gitattributes(5)). */
function pattern(text) {
    return /\s/.test(text) ? JSON.stringify(text) : text;
}
/** CI finds the docs in the repository, or fetches the one repository that has them. */
function planCi(facts, docs) {
    const isThere = [...facts.workflows.values()].some((text) => /\btypedown check\b/.test(text));
    const name = "typedown.yml";
    if (isThere || facts.workflows.has(name))
        return { edits: [], notes: [] };
    const outside = docs.filter(({ isInRepository }) => !isInRepository);
    const [other] = outside;
    if (other && (docs.length > 1 || other.origin === undefined)) {
        const note = `no CI job: it would not find \`${other.folder}\`, which is outside the repository`;
        return { edits: [], notes: [note] };
    }
    const above = facts.inRepository === "" ? "" : "../".repeat(facts.inRepository.split("/").length);
    const path = `${above}.github/workflows/${name}`;
    return { edits: [{ path, before: undefined, after: ciWorkflow(facts, other) }], notes: [] };
}
function docsNotes(docs, chosen) {
    const [found, ...others] = docs;
    if (!found)
        return [`no docs found nearby: set \`docs\` of the config, now \`${chosen}\``];
    const named = others.slice(0, maxNamed).map(({ folder }) => `\`${folder}\``);
    const more = others.length > maxNamed ? ` and ${others.length - maxNamed} more` : "";
    return named.length === 0 ? [] : [`other docs nearby: ${named.join(", ")}${more}`];
}
