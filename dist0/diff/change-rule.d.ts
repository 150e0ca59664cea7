import type { Grade } from "../model/change.js";
/** One kind of change. A rule keeps its id for good: what reads the report names it. */
export interface ChangeRule<Values = never> {
    readonly readers: Grade;
    readonly writers: Grade;
    readonly message: (values: Values) => string;
    /** Why it is graded so: one sentence, without names of the docs. */
    readonly why: string;
}
/** A thing and what holds it: a property and its type. Names come without backticks. */
export interface Named {
    readonly name: string;
}
/** A thing that was one and is another. */
export interface Changed extends Named {
    readonly from: string;
    readonly to: string;
}
/** A thing and the type it concerns. */
export interface OfType extends Named {
    readonly type: string;
}
