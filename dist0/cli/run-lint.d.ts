import { type Flags } from "./load-targets.js";
import type { Output } from "./output.js";
/** `typedown lint`: every finding but those of the baseline. */
export declare function runLint(flags: Flags, cwd: string, output: Output): Promise<number>;
