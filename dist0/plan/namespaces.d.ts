import { type Declared, type Renaming } from "./name-giver.js";
/** A namespace as the output has it, and what it holds. */
export interface Namespace {
    readonly folder: string;
    /** What the root barrel exports it as. */
    readonly name: string;
    readonly declared: readonly Declared[];
}
/** Name the namespaces by their last parts, in the order of their folders. */
export declare function planNamespaces(all: readonly Declared[], renamings: Renaming<readonly Declared[]>[]): Namespace[];
/**
 * Which of two namespaces comes first where only one can: the one with fewer parts; 0 if they are the
 * same, case ignored.
 */
export declare function compareNamespaces(a: string, b: string): number;
