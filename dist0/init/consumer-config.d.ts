import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputOptions } from "../model/options.js";
import type { CompilerFacts } from "./project-facts.js";
/** What decides whether the output compiles where it goes. */
export interface Consumer {
    readonly compiler: CompilerFacts;
    /** `"type": "module"` in the package.json that the output belongs to. */
    readonly isModule: boolean;
}
type Settings = Pick<OutputOptions, "declarations" | "emit" | "subtypeStyle" | "moduleExtension" | "importExtension">;
/** What of the consumer's compiler settings the output would not compile under. */
export declare function consumerFindings(settings: Settings, consumer: Consumer): Diagnostic[];
export declare function isOn(compiler: CompilerFacts | undefined, option: string): boolean;
export {};
