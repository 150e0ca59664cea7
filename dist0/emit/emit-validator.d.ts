import type { StatementStructures } from "ts-morph";
import type { ValidatorFilePlan } from "../model/output-plan.js";
/** The module of a structured type's validator: for a value by itself, and within another one. */
export declare function emitValidator(file: ValidatorFilePlan): StatementStructures[];
