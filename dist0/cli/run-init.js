import path from "node:path";
import readline from "node:readline";
import { loadConfig } from "../config/load-config.js";
import { resolveTarget } from "../config/resolve-target.js";
import { UserError } from "../diagnostics/user-error.js";
import { createFormatter } from "../format/formatter.js";
import { runCommand } from "../init/ci-workflow.js";
import { planInit } from "../init/plan-init.js";
import { readProject } from "../init/read-project.js";
import { showEdit } from "../init/show-edit.js";
import { writeEdits } from "../init/write-edits.js";
/** `typedown init`: show every change of the project, and make them when the user agrees. */
export async function runInit(flags, cwd, output) {
    const { docs, config } = await knownOf(flags, cwd);
    const out = typeof flags["out"] === "string" ? relative(flags["out"], cwd) : undefined;
    const facts = readProject(cwd, docs, config);
    const plan = planInit(facts, out === undefined ? {} : { out });
    const edits = await formatted(plan.edits, cwd);
    for (const edit of edits)
        output.print(`${showEdit(edit)}\n`);
    if (edits.length === 0) {
        output.note("nothing to do: typedown is set up here");
        return 0;
    }
    if (flags["yes"] !== true && !(await agrees(edits.length, output))) {
        output.note("nothing written");
        return 0;
    }
    writeEdits(cwd, edits);
    output.note(`written: ${edits.map((edit) => edit.path).join(", ")}`);
    const command = `${runCommand(facts.packageManager)} typedown generate`;
    for (const note of [...plan.notes, `\`${command}\` writes the types`])
        output.note(note);
    return 0;
}
/** What the user or the config says of docs and output. */
async function knownOf(flags, cwd) {
    const { file, folder, targets } = await loadConfig(cwd);
    if (file !== undefined) {
        const resolved = targets.map((target) => resolveTarget(target, folder));
        const out = resolved.map((target) => relative(target.out, cwd));
        return { docs: resolved.map((target) => target.docs), config: { file, out } };
    }
    const docs = typeof flags["docs"] === "string" ? [path.resolve(cwd, flags["docs"])] : undefined;
    return { docs, config: undefined };
}
/** Files of their own are formatted as the project formats its files. */
async function formatted(edits, cwd) {
    const format = createFormatter(cwd);
    return Promise.all(edits.map(async (edit) => {
        const isOurs = edit.before === undefined && path.extname(edit.path) !== "";
        return isOurs ? { ...edit, after: await format(edit.path, edit.after) } : edit;
    }));
}
/** @throws {UserError} if there is nobody to ask. */
async function agrees(count, output) {
    if (!process.stdin.isTTY) {
        throw new UserError("Nothing is written: there is no terminal to ask on; `--yes` agrees to all");
    }
    output.note(`Write ${count === 1 ? "this file" : `these ${count} files`}? (y/N)`);
    const lines = readline.createInterface({ input: process.stdin });
    for await (const line of lines)
        return /^\s*y(?:es)?\s*$/i.test(line);
    return false;
}
function relative(file, cwd) {
    return path.relative(cwd, path.resolve(cwd, file)).replaceAll(path.sep, "/");
}
