import type { Change } from "../model/change.js";
import { changeGroups } from "./change-groups.js";

/**
 * Changes for programs: `{ version, command, counts, changes }`, each change with the fields of
 * {@link Change}; `before` or `after` is missing where a type is not there. The version changes when a
 * field goes or changes meaning.
 */
export function renderChangesJson(changes: readonly Change[]): string {
  const counts = Object.fromEntries(
    changeGroups(changes).map((group) => [group.grade, group.changes.length]),
  );
  const text = JSON.stringify({ version: 1, command: "diff", counts, changes }, null, 2);
  // JSON escapes some control characters; a terminal obeys others, too. The data stays the same.
  return `${text.replace(/[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]/gu, escaped)}\n`;
}

function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
