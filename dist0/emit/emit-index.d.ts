import type { ExportDeclarationStructure } from "ts-morph";
import type { IndexFilePlan } from "../model/output-plan.js";
/** A barrel: what each module of the folder exports, and the namespaces. */
export declare function emitIndex({ exports, namespaces }: IndexFilePlan): ExportDeclarationStructure[];
