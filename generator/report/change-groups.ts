import { type Change, type Grade, gradeOf, grades } from "../model/change.js";

/** Changes by the graver of their grades, the gravest first; each keeps its order. */
export function changeGroups(
  changes: readonly Change[],
): { grade: Grade; changes: readonly Change[] }[] {
  return grades.map((grade) => ({
    grade,
    changes: changes.filter((change) => gradeOf(change) === grade),
  }));
}

/** `2 breaking, 0 dangerous, 1 safe`. */
export function changeCounts(changes: readonly Change[]): string {
  return changeGroups(changes)
    .map((group) => `${group.changes.length} ${group.grade}`)
    .join(", ");
}
