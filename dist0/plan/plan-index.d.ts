import type { FilePlan, IndexFilePlan } from "../model/output-plan.js";
import { type PlanContext } from "./plan-context.js";
/**
 * Plan the barrels: one a namespace that anything is written of (a file without exports is no module),
 * and the root one. Types are exported as types, so that loading a
 * barrel loads only modules with code; subtype enums are left out, for a bundler keeps an enum it
 * has once seen.
 */
export declare function planIndexes(files: readonly FilePlan[], context: PlanContext): IndexFilePlan[];
