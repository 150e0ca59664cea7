import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import type { WrittenFile } from "../model/output-file.js";

/** Where files are written before they take their place: on the same disk, so that a rename does. */
const temporaryName = ".typedown.tmp";

/** The file there that says which process is writing: see `output-lock.ts`. */
export const lockName = "lock";

/**
 * Put a text in the place of a file of the output folder, in one step: whoever reads it, or whatever
 * stops this run, finds it old or new.
 *
 * @param file - Relative to the folder, with `/`.
 * @returns what was written, as it was before it took its place.
 * @throws {UserError} if a folder on the way is a link or a file: its target is none of our business.
 */
export function replaceFile(out: string, file: string, text: string | Uint8Array): WrittenFile {
  const temporary = makeTemporary(out);
  makeFolders(out, file);
  const written = path.join(temporary, "file");
  fs.writeFileSync(written, text);
  const stats = fs.lstatSync(written);
  fs.renameSync(written, path.join(out, file));
  return stats;
}

/**
 * A folder of this run's own. Each level is made by itself: making them in one go, Node says of a
 * read-only disk that there is no such folder.
 */
export function makeTemporary(out: string): string {
  const shared = path.join(out, temporaryName);
  const own = path.join(shared, String(process.pid));
  for (let attempt = 1; ; attempt++) {
    try {
      for (const folder of [shared, own]) if (!isFolder(folder)) fs.mkdirSync(folder);
      return own;
    } catch (error) {
      // Another run makes or removes what both use, or the output folder is not there yet.
      if (attempt === 100 || !(isFault(error, "EEXIST") || isFault(error, "ENOENT"))) throw error;
      makeOutputFolder(out);
    }
  }
}

/** Level by level: what Node makes in one go, it tries for ever where a level cannot be made (`/proc`). */
function makeOutputFolder(out: string): void {
  if (fs.existsSync(out)) return;
  makeOutputFolder(path.dirname(out));
  try {
    fs.mkdirSync(out);
  } catch (error) {
    if (!isFault(error, "EEXIST")) throw error; // Another run makes it, too.
  }
}

/**
 * Remove a file, and the folders that it leaves empty.
 *
 * @throws {UserError} if a folder on the way is a link: what is behind it is none of our business.
 */
export function removeFile(out: string, file: string): void {
  if (!foldersTo(out, file).every(isFolder)) return;
  fs.rmSync(path.join(out, file), { force: true });
  for (let folder = path.posix.dirname(file); folder !== "."; folder = path.posix.dirname(folder)) {
    try {
      fs.rmdirSync(path.join(out, folder));
    } catch (error) {
      if (isFault(error)) return; // It holds other files.
      throw error;
    }
  }
}

/**
 * Remove what this run and killed ones have left of unfinished files; that of running ones stays, and
 * so does whatever no run has made.
 */
export function removeTemporary(out: string): void {
  const folder = path.join(out, temporaryName);
  if (!fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  try {
    for (const run of fs.readdirSync(folder)) {
      if (run === lockName) {
        removeDeadLock(path.join(folder, run));
        continue;
      }
      if (!/^\d+$/.test(run)) continue;
      if (run === String(process.pid) || !isRunning(Number(run))) {
        fs.rmSync(path.join(folder, run), { recursive: true, force: true });
      }
    }
    fs.rmdirSync(folder);
  } catch (error) {
    if (!isFault(error)) throw error; // Another run uses it, or the disk refuses: the next run tries again.
  }
}

/** The locks this process has. */
export const ownLocks = new Set<string>();

/**
 * Remove the lock of a run that was killed; one that is empty is just being written, or was left so. In a
 * container each run may have the number that the killed one had.
 */
export function removeDeadLock(lock: string): void {
  try {
    const owner = fs.readFileSync(lock, "utf8");
    const isYoung = Date.now() - fs.statSync(lock).mtimeMs < 1000;
    const isAlive = Number(owner) === process.pid ? ownLocks.has(lock) : isRunning(Number(owner));
    if (owner === "" ? !isYoung : !isAlive) fs.rmSync(lock, { force: true });
  } catch (error) {
    if (!isFault(error, "ENOENT")) throw error; // It is gone.
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id)) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return isFault(error, "EPERM");
  }
}

function makeFolders(out: string, file: string): void {
  for (const folder of foldersTo(out, file)) if (!isFolder(folder)) fs.mkdirSync(folder);
}

/**
 * The folders on the way to a file, the outermost first; not the output folder itself, which may be a
 * link: who names it means what is behind it.
 */
function foldersTo(out: string, file: string): string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_part, index) => path.join(out, ...parts.slice(0, index + 1)));
}

/**
 * Whether a folder is there.
 *
 * @throws {UserError} if something else is: a link leads to what is none of our business.
 */
function isFolder(folder: string): boolean {
  const stats = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) {
    throw new UserError(`Cannot write into \`${folder}\`: it is a link or a file; move it away`);
  }
  return stats !== undefined;
}
