import { exitCode } from "../cli/exit-code.js";
import { counted } from "../cli/summaries.js";
import { generateTarget } from "../commands/generate.js";
import { withRunContext } from "../commands/run-context.js";
import { findConfig, loadConfig } from "../config/load-config.js";
import { resolveTarget } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
/** More errors than these are only counted. */
const maxShown = 10;
/** Runs one after the other: two at a time would write the same files. */
export function createGeneration({ config }) {
    let running = Promise.resolve();
    return (root) => {
        const next = running.then(() => generateAll(root, config));
        running = next.catch(() => { });
        return next;
    };
}
async function generateAll(root, file) {
    const config = await findConfig(root, file);
    let docs;
    try {
        const loaded = await loadConfig(root, config);
        const targets = loaded.targets.map((target) => resolveTarget(target, loaded.folder));
        docs = targets.map((target) => target.docs);
        return { ...gradeOf(await findingsOf(targets, root), targets), config, docs };
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        return { errors: [], warning: undefined, failure: error.message, config, docs };
    }
}
/** Their files are relative to the root. */
async function findingsOf(targets, root) {
    return withRunContext({ cwd: root }, async (context) => {
        const findings = [];
        for (const target of targets) {
            findings.push(...(await generateTarget(target, context, { force: false })).diagnostics);
        }
        return findings;
    });
}
function gradeOf(findings, targets) {
    const errors = findings.filter(({ severity }) => severity === "error");
    const warnings = findings.filter(({ severity }) => severity === "warning").length;
    const warning = warnings === 0 ? undefined : `${counted(warnings, "warning")}; \`typedown lint\` shows them`;
    const maxWarnings = targets[0]?.findings.maxWarnings;
    if (exitCode(findings, maxWarnings) === 0)
        return { errors, warning, failure: undefined };
    const lines = errors
        .slice(0, maxShown)
        .map(({ place, ruleId, message }) => `${place.file}:${place.line}:${place.column}  ${ruleId}  ${message}`);
    if (errors.length > maxShown)
        lines.push(`and ${counted(errors.length - maxShown, "error")} more`);
    if (errors.length === 0)
        lines.push(`${counted(warnings, "warning")}, at most ${maxWarnings} accepted`);
    return { errors, warning, failure: lines.join("\n") };
}
