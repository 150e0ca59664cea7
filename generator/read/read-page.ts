import fs from "node:fs";
import path from "node:path";
import { UserError } from "../diagnostics/user-error.js";
import { isFault } from "../diagnostics/system-fault.js";
import { largest } from "./read-text.js";

/**
 * The bytes of a page; `undefined` if it is gone since it was listed, or has become something else: to
 * read a pipe would wait for somebody to write.
 *
 * @throws {UserError} if it is there and cannot be read.
 */
export function readPage(folder: string, file: string): Buffer | undefined {
  const absolute = path.join(folder, file);
  try {
    const stats = fs.statSync(absolute);
    if (!stats.isFile()) return undefined;
    if (stats.size > largest) {
      const limit = largest / 1024 / 1024;
      throw new UserError(`Cannot read the page \`${absolute}\`: it is larger than ${limit} MB`);
    }
    return fs.readFileSync(absolute);
  } catch (error) {
    if (isFault(error, "ENOENT")) return undefined;
    if (isFault(error)) throw new UserError(`Cannot read the page \`${absolute}\`: ${error.code}`);
    throw error;
  }
}
