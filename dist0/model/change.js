/**
 * What a change means for code that was right before it. Breaking: it no longer compiles with the new
 * types, or it is refused, or it gets what it was told never comes. Dangerous: it stays right for all
 * it knew, but may meet what it does not know. Safe: nothing to do.
 */
export const grades = ["breaking", "dangerous", "safe"];
/** The graver of a change's grades. */
export function gradeOf({ readers, writers }) {
    return grades.find((grade) => grade === readers || grade === writers) ?? "safe";
}
