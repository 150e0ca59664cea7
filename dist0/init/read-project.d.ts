import type { ProjectFacts } from "./project-facts.js";
/**
 * Find out all that `init` would otherwise have to ask.
 *
 * @param docs - The docs folders, if the user or the config names them; else they are looked for.
 * @param config - The config there already is.
 */
export declare function readProject(folder: string, docs: readonly string[] | undefined, config: ProjectFacts["config"]): ProjectFacts;
