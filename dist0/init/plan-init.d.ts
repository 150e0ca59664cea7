import type { ProjectFacts } from "./project-facts.js";
/** A file as it is and as it should be. */
export interface FileEdit {
    /** Relative to the project, with `/`; `../` where the repository goes on above it. */
    readonly path: string;
    /** `undefined` if the file is not there yet. */
    readonly before: string | undefined;
    readonly after: string;
}
export interface InitPlan {
    readonly edits: readonly FileEdit[];
    /** What is left to the user: one line each. */
    readonly notes: readonly string[];
}
/**
 * What makes a project use typedown. What is there already is left as it is: the plan of a project
 * that has all of it has no edits.
 *
 * @param given - What the user has decided.
 * @throws {UserError} if package.json cannot be read.
 */
export declare function planInit(facts: ProjectFacts, given?: {
    readonly out?: string;
}): InitPlan;
