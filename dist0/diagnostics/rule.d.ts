import type { Severity } from "./diagnostic.js";
/** One kind of finding. A rule keeps its id for good: configs, baselines and suppressions name it. */
export interface Rule<Values = never> {
    readonly severity: Severity;
    /** The message from its values: what is there in backticks, then what was expected or what happens now. */
    readonly message: (values: Values) => string;
    /** What the author should do: one or two sentences. */
    readonly help: string;
    /** The smallest Markdown that has the fault, and the same mended. */
    readonly example: {
        readonly wrong: string;
        readonly right: string;
    };
}
