import type { Options } from "prettier";
/** Whether oxfmt prints a file as prettier does: TypeScript, under settings that both know. */
export declare function hasNativeFormat(file: string, options: Options): boolean;
/**
 * Print TypeScript as prettier does, with oxfmt: compiled code, for a tenth of the time.
 * `test/corpus/format.test.ts` holds what it makes of a third of the corpus of 2021 against prettier's.
 *
 * @returns `undefined` if there is no oxfmt for this system, or it cannot read the text.
 */
export declare function formatNatively(file: string, text: string, options: Options): Promise<string | undefined>;
