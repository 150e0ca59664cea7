import type { FilePlan, MappedName, OutputPlan } from "../model/output-plan.js";
/**
 * What stands for modules where declarations are asked for: of each, what a compiler would make of it,
 * and a map to where the docs declare what it declares. Its path says which of the two a file is.
 *
 * @param docs - The docs folder as seen from the output folder.
 * @param namesOf - What the map of a module says; empty for one without a map.
 */
export declare function planDeclarations(modules: readonly FilePlan[], docs: string, namesOf: (module: FilePlan) => readonly MappedName[]): OutputPlan;
