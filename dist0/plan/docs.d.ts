import type { OutputOptions } from "../model/options.js";
import type { DocsPlan } from "../model/output-plan.js";
import type { RichText } from "../model/rich-text.js";
/** A comment with these words and no tags. */
export declare function plainDocs(text: string): DocsPlan;
/** A comment's plan from what the docs say. */
export declare function docsOf(subject: {
    readonly description: RichText;
    readonly deprecated: RichText | boolean | undefined;
    readonly readOnly?: boolean;
}, options: Pick<OutputOptions, "linkBase">, notes?: readonly string[]): DocsPlan;
