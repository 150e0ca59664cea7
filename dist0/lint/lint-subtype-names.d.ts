import type { TypeModel } from "../model/type-model.js";
import { type Report } from "./report.js";
/**
 * An enum often says which derived type goes with it: `cutPaper` with `cutPaperTask`. Where most names
 * of a family correspond to members that way, one that only nearly does is likely misspelled: a
 * consumer that derives one from the other goes wrong there.
 */
export declare function lintSubtypeNames(model: TypeModel, report: Report): void;
