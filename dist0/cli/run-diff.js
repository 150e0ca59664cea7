import { diffStates } from "../commands/diff.js";
import { withRunContext } from "../commands/run-context.js";
import { UserError } from "../diagnostics/user-error.js";
import { gradeOf, grades } from "../model/change.js";
import { changeCounts } from "../report/change-groups.js";
import { renderChangesMarkdown } from "../report/render-changes.js";
import { renderChangesJson } from "../report/render-changes-json.js";
import { renderChangesText } from "../report/render-changes-text.js";
import { exitCode } from "./exit-code.js";
import { loadTargets, runOptions } from "./load-targets.js";
/** One renderer a format of `typedown diff`. */
const changeRenderers = {
    text: renderChangesText,
    json: renderChangesJson,
    markdown: renderChangesMarkdown,
};
/** `typedown diff OLD [NEW]`: what changed for those who read and write the API. */
export async function runDiff([before = "", after], flags, cwd, output) {
    const { format: shape, ...others } = flags;
    const targets = await loadTargets(others, cwd);
    const [target] = targets;
    if (!target || targets.length > 1) {
        throw new UserError(`Cannot diff ${targets.length} targets at once: choose one with \`--config\``);
    }
    const options = runOptions(flags, cwd, output);
    const { changes, diagnostics } = await withRunContext(options, (context) => diffStates(before, after ?? target.docs, target, context));
    const format = typeof shape === "string" ? shape : "text";
    const render = changeRenderers[format] ?? renderChangesText;
    output.print(render(changes, diagnostics));
    // The text ends with it.
    if (format !== "text")
        output.note(changeCounts(changes));
    const limit = grades.findIndex((grade) => grade === flags["failOn"]);
    const isTooGrave = changes.some((change) => grades.indexOf(gradeOf(change)) <= limit);
    return isTooGrave ? 1 : exitCode(diagnostics, undefined);
}
