import { type Flags } from "./load-targets.js";
import type { Output } from "./output.js";
/** `typedown check`: every finding with its diff, and what mends it. */
export declare function runCheck(flags: Flags, cwd: string, output: Output): Promise<number>;
