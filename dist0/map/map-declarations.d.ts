import type { MapPlan } from "../model/output-plan.js";
/**
 * The declaration map of a printed and formatted declaration file: where the docs declare each of its
 * names. Starts and ends are mapped, of names and of whole declarations, for language servers look
 * up just these: what is not mapped goes to the next place that is.
 *
 * @param declarations - The text of the declaration file.
 * @returns A source map (ECMA-426), as compilers write it: one line, without the docs' text.
 */
export declare function mapDeclarations({ of, docs, names }: MapPlan, declarations: string): string;
