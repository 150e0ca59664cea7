import type { StatementStructures } from "ts-morph";
import type { EnumFilePlan } from "../model/output-plan.js";
/** The module of an enum type: a union of its members, and an array of them. */
export declare function emitEnum({ name, docs, members, open, values, }: EnumFilePlan): StatementStructures[];
