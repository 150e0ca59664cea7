import { type Flags } from "./load-targets.js";
import type { Output } from "./output.js";
/** `typedown watch`: generate, and again with every change, until Ctrl-C. */
export declare function runWatch(flags: Flags, cwd: string, output: Output): Promise<number>;
