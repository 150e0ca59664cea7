import { VFile } from "vfile";
import type { FilePlan } from "../model/output-plan.js";
/** Turn one file's plan into its source: valid code, not yet formatted. */
export declare function emitFile(file: FilePlan): VFile;
