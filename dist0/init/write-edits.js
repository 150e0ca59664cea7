import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import { readIfThere } from "./read-tsconfig.js";
/** Beside the file; the same in every run, so that a run after a killed one leaves nothing behind. */
const temporaryEnding = ".typedown.tmp";
/**
 * Put every edit on the disk beside its file, and only then each in its place: whatever stops this,
 * a file is old or new, never half.
 *
 * @param project - What the paths of the edits are relative to.
 * @throws {UserError} if a file has changed since the plan was made, or cannot be written.
 */
export function writeEdits(project, edits) {
    const ready = [];
    try {
        for (const edit of edits)
            ready.push(prepare(project, edit));
        for (const { temporary, file } of ready)
            fs.renameSync(temporary, file);
    }
    catch (error) {
        if (isFault(error))
            throw new UserError(`Cannot write \`${error.path}\`: ${error.code}`);
        throw error;
    }
    finally {
        for (const { temporary } of ready)
            fs.rmSync(temporary, { force: true });
    }
}
function prepare(project, edit) {
    const named = path.resolve(project, edit.path);
    if (readIfThere(named) !== edit.before) {
        throw new UserError(`Cannot write \`${edit.path}\`: it has just changed; run \`typedown init\` again`);
    }
    fs.mkdirSync(path.dirname(named), { recursive: true });
    // A link stays one, and its target keeps its permissions.
    const file = edit.before === undefined ? named : fs.realpathSync(named);
    const temporary = `${file}${temporaryEnding}`;
    const mode = edit.before === undefined ? 0o666 : fs.statSync(file).mode;
    fs.writeFileSync(temporary, edit.after, { mode });
    return { temporary, file };
}
