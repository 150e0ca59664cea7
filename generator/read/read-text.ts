import fs from "node:fs";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import { decodePage } from "./decode-page.js";

/** In bytes: a hundred times the metadata of a large service, and within what a string can hold. */
export const largest = 256 * 1024 * 1024;

/**
 * The text of a file the user has named, or of a pipe. Of one that is larger than
 * {@link largest | any real one} no more is read.
 *
 * @param what - What it is to the user: `metadata`.
 * @param shown - Its path as the user knows it.
 * @throws {UserError} if it cannot be read, or is too large.
 */
export function readText(file: string, what: string, shown: string): string {
  let bytes: Buffer | undefined;
  try {
    bytes = readUpTo(file, largest);
  } catch (error) {
    if (isFault(error)) throw new UserError(`Cannot read the ${what} \`${shown}\`: ${error.code}`);
    throw error;
  }
  if (bytes) return decodePage(bytes);
  throw new UserError(
    `Cannot read the ${what} \`${shown}\`: it is larger than ${largest / 1024 / 1024} MB`,
  );
}

/** The bytes of a file; `undefined` if there are more than `most`. What a pipe holds, no size tells. */
function readUpTo(file: string, most: number): Buffer | undefined {
  const descriptor = fs.openSync(file, "r");
  try {
    if (fs.fstatSync(descriptor).size > most) return undefined;
    const chunks: Buffer[] = [];
    let length = 0;
    while (length <= most) {
      const chunk = Buffer.allocUnsafe(1024 * 1024);
      const read = fs.readSync(descriptor, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return undefined;
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Whether a path leads to a folder; `undefined` if to nothing that can be seen. */
export function isFolder(file: string): boolean | undefined {
  return seen(() => fs.statSync(file, { throwIfNoEntry: false }))?.isDirectory();
}

/** The path of what a path leads to; `undefined` if to nothing that can be seen. */
export function realPathOf(file: string): string | undefined {
  return seen(() => fs.realpathSync.native(file));
}

/** What a path leads to, whatever it is called; `undefined` if to nothing that can be seen. */
export function identityOf(file: string): string | undefined {
  const stats = seen(() => fs.statSync(file, { throwIfNoEntry: false }));
  return stats && `${stats.dev} ${stats.ino}`;
}

/** `undefined` where the system shows nothing: a link that leads to itself, a folder that is closed. */
function seen<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}
