import type { ValuePlan } from "../model/output-plan.js";
/** The functions of `validation.ts` that a module uses. */
export interface RuntimeNames {
    readonly use: (name: string) => string;
    readonly used: () => string[];
}
export declare function runtimeNames(): RuntimeNames;
/** Where the value to be checked is. */
interface Spot {
    /** The variable that holds it. */
    readonly variable: string;
    /** The expression of what a JSON path adds to get to it: a text, or an index. */
    readonly step: string;
    /** How many arrays and alternatives it is in; variables are numbered by it. */
    readonly depth: number;
}
/** The same, unless a condition says that there is nothing to check. */
export declare function checksWhere(condition: string, value: ValuePlan, spot: Spot, runtime: RuntimeNames): string;
/** Statements that report what is wrong with a value; empty if nothing can be. */
export declare function valueChecks(value: ValuePlan, spot: Spot, runtime: RuntimeNames): string;
export {};
