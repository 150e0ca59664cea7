import type { Target } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../model/output-file.js";
import type { DocsModel } from "./read-model.js";
import { type RunContext } from "./run-context.js";
/** Everything the output folder should hold but the manifest, sorted by path. */
export declare function renderOutput(docs: DocsModel, target: Target, context: RunContext): Promise<{
    files: OutputFile[];
    diagnostics: Diagnostic[];
}>;
