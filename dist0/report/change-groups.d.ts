import { type Change, type Grade } from "../model/change.js";
/** Changes by the graver of their grades, the gravest first; each keeps its order. */
export declare function changeGroups(changes: readonly Change[]): {
    grade: Grade;
    changes: readonly Change[];
}[];
/** `2 breaking, 0 dangerous, 1 safe`. */
export declare function changeCounts(changes: readonly Change[]): string;
