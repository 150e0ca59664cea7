import type { DocsFolder, PackageManager, ProjectFacts } from "./project-facts.js";
/** What a developer types in front of the command. */
export declare function runCommand(manager: PackageManager): string;
/** What a developer types to add the package. */
export declare function addCommand(manager: PackageManager): string;
/**
 * A job for GitHub that tells when the generated files are not what the docs yield.
 *
 * @param docs - The docs folder, if it is in another repository.
 */
export declare function ciWorkflow(facts: ProjectFacts, docs: DocsFolder | undefined): string;
