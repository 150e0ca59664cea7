import type { LinkOptions, OutputOptions, ReadingOptions } from "../model/options.js";
import type { Config, FullConfig } from "./config.js";
/** One docs folder and its output, with every setting decided and every path absolute. */
export interface Target {
    readonly docs: string;
    readonly out: string;
    readonly reading: ReadingOptions;
    readonly linking: LinkOptions;
    readonly output: OutputOptions;
    readonly findings: Pick<FullConfig, "severities" | "maxWarnings" | "format">;
    readonly strict: boolean;
    readonly metadata: string | undefined;
    readonly examples: string | undefined;
    readonly baseline: string;
}
/**
 * Fill in the defaults and hand each stage its part.
 *
 * @param folder - What relative paths are relative to.
 * @throws {UserError} if the output would be mixed with the docs, or settings contradict each other.
 */
export declare function resolveTarget(config: Config, folder: string): Target;
