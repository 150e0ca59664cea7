import { type Flags } from "./load-targets.js";
import type { Output } from "./output.js";
/** `typedown diff OLD [NEW]`: what changed for those who read and write the API. */
export declare function runDiff([before, after]: readonly string[], flags: Flags, cwd: string, output: Output): Promise<number>;
