import type { SchemaFilePlan } from "../model/output-plan.js";
/** The JSON Schema document (draft 2020-12): it accepts what the validators accept. */
export declare function schemaSource({ definitions }: SchemaFilePlan): string;
