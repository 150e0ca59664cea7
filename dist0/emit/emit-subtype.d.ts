import type { StatementStructures } from "ts-morph";
import type { SubtypeFilePlan } from "../model/output-plan.js";
/** The module of a hierarchy's subtype enum, in the style asked for. */
export declare function emitSubtype({ style, name, docs, members, }: SubtypeFilePlan): StatementStructures[];
