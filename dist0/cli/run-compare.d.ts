import { type Flags } from "./load-targets.js";
import type { Output } from "./output.js";
/** `typedown compare`: where docs and the service's metadata differ. */
export declare function runCompare(flags: Flags, cwd: string, output: Output): Promise<number>;
