import type { DocsPlan } from "../model/output-plan.js";
/** The doc comment of a declaration; none where there is nothing to say. */
export declare function docComment({ text, deprecated, readOnly }: DocsPlan): string[];
