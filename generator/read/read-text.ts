import fs from "node:fs";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import { decodePage } from "./decode-page.js";

/**
 * The text of a file the user has named.
 *
 * @param what - What it is to the user: `metadata`.
 * @param shown - Its path as the user knows it.
 * @throws {UserError} if it cannot be read.
 */
export function readText(file: string, what: string, shown: string): string {
  try {
    return decodePage(fs.readFileSync(file));
  } catch (error) {
    if (isFault(error)) throw new UserError(`Cannot read the ${what} \`${shown}\`: ${error.code}`);
    throw error;
  }
}

/** Whether a path is a folder; `undefined` if there is nothing. */
export function isFolder(file: string): boolean | undefined {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory();
}
