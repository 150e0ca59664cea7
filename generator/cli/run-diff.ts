import { diffStates } from "../commands/diff.js";
import { withRunContext } from "../commands/run-context.js";
import { UserError } from "../diagnostics/user-error.js";
import { type Change, gradeOf, grades } from "../model/change.js";
import { renderChangesMarkdown } from "../report/render-changes.js";
import { renderChangesJson } from "../report/render-changes-json.js";
import { renderChangesText } from "../report/render-changes-text.js";
import { type Flags, loadTargets, runOptions } from "./load-targets.js";
import type { Output } from "./output.js";

/** One renderer a format of `typedown diff`. */
export const changeRenderers: Readonly<Record<string, (changes: readonly Change[]) => string>> = {
  text: renderChangesText,
  json: renderChangesJson,
  markdown: renderChangesMarkdown,
};

/** `typedown diff OLD [NEW]`: what changed for those who read and write the API. */
export async function runDiff(
  [before = "", after]: readonly string[],
  flags: Flags,
  cwd: string,
  output: Output,
): Promise<number> {
  const { format: shape, ...others } = flags;
  const targets = await loadTargets(others, cwd);
  const [target] = targets;
  if (!target || targets.length > 1) {
    throw new UserError(
      `Cannot diff ${targets.length} targets at once: choose one with \`--config\``,
    );
  }
  const changes = await withRunContext(runOptions(flags, cwd, output), (context) =>
    diffStates(before, after ?? target.docs, target, context),
  );
  const render = changeRenderers[typeof shape === "string" ? shape : "text"] ?? renderChangesText;
  output.print(render(changes));
  const counts = grades.map((grade) => {
    const count = changes.filter((change) => gradeOf(change) === grade).length;
    return `${count} ${grade}`;
  });
  output.note(counts.join(", "));
  const limit = grades.findIndex((grade) => grade === flags["failOn"]);
  return changes.some((change) => grades.indexOf(gradeOf(change)) <= limit) ? 1 : 0;
}
