import path from "node:path";
import { explainType } from "../commands/explain.js";
import { withRunContext } from "../commands/run-context.js";
import { shownPath } from "../commands/shown-path.js";
import { jsonText } from "../report/json-text.js";
import { explanationJson, renderExplanation } from "../report/render-explanation.js";
import { loadTargets, runOptions } from "./load-targets.js";
/** `typedown explain NAME`: a type as it is understood, each fact with where it was said. */
export async function runExplain(name, flags, cwd, output) {
    const { format, ...others } = flags;
    const targets = await loadTargets(others, cwd);
    await withRunContext(runOptions(flags, cwd, output), async (context) => {
        for (const target of targets) {
            const explanations = await explainType(name, target, context);
            const shown = (file) => shownPath(path.join(target.docs, file), cwd);
            if (format === "json") {
                output.print(jsonText(explanations.map(explanationJson)));
            }
            else {
                output.print(explanations.map((each) => renderExplanation(each, shown)).join("\n"));
            }
        }
    });
    return 0;
}
