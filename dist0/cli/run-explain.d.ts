import { type Flags } from "./load-targets.js";
import type { Output } from "./output.js";
/** `typedown explain NAME`: a type as it is understood, each fact with where it was said. */
export declare function runExplain(name: string, flags: Flags, cwd: string, output: Output): Promise<number>;
