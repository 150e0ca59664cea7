import { gradeOf, grades } from "../model/change.js";
/** Changes by the graver of their grades, the gravest first; each keeps its order. */
export function changeGroups(changes) {
    return grades.map((grade) => ({
        grade,
        changes: changes.filter((change) => gradeOf(change) === grade),
    }));
}
/** `2 breaking, 0 dangerous, 1 safe`. */
export function changeCounts(changes) {
    return changeGroups(changes)
        .map((group) => `${group.changes.length} ${group.grade}`)
        .join(", ");
}
