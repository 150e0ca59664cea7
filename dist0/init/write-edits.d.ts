import type { FileEdit } from "./plan-init.js";
/**
 * Put every edit on the disk beside its file, and only then each in its place: whatever stops this,
 * a file is old or new, never half.
 *
 * @param project - What the paths of the edits are relative to.
 * @throws {UserError} if a file has changed since the plan was made, or cannot be written.
 */
export declare function writeEdits(project: string, edits: readonly FileEdit[]): void;
