import type { StructuredType } from "../model/type-model.js";
import { type Report } from "./report.js";
import type { ExampleValue } from "./read-examples.js";
import type { typeNames } from "./type-names.js";
/** What holding an example against the types needs to know. */
export interface ExampleContext {
    readonly findType: ReturnType<typeof typeNames>;
    /** Types that may have properties nobody knows of. */
    readonly halfKnown: ReadonlySet<StructuredType>;
    readonly truncated: boolean;
    readonly report: Report;
}
/** An object of an example, and all it holds, against its type or the derived type it names. */
export declare function lintExampleObject(value: ExampleValue, expected: StructuredType, context: ExampleContext): void;
