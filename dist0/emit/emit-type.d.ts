import type { StatementStructures } from "ts-morph";
import type { TypeFilePlan } from "../model/output-plan.js";
/** The module of a structured type: what it becomes, in the order of the output. */
export declare function emitType(file: TypeFilePlan): StatementStructures[];
