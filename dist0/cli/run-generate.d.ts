import { type Flags } from "./load-targets.js";
import type { Output } from "./output.js";
/** `typedown generate`: errors are shown, warnings only counted; `lint` shows them. */
export declare function runGenerate(flags: Flags, cwd: string, output: Output): Promise<number>;
