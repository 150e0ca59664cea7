import type { OutputFile } from "../model/output-file.js";
import type { MapPlan } from "../model/output-plan.js";
import type { RunContext } from "./run-context.js";
/**
 * Map each declaration file to the docs, or take its map from the cache. A map is all that changes
 * when the docs only move: of its declaration file, only the text counts.
 *
 * @param files - Among them the declaration files.
 */
export declare function renderMaps(plans: readonly MapPlan[], files: readonly OutputFile[], { cache }: RunContext): Promise<OutputFile[]>;
