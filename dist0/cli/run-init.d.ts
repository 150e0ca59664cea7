import type { Flags } from "./load-targets.js";
import type { Output } from "./output.js";
/** `typedown init`: show every change of the project, and make them when the user agrees. */
export declare function runInit(flags: Flags, cwd: string, output: Output): Promise<number>;
