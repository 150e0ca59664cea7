import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import {
  lockName,
  makeTemporary,
  ownLocks,
  removeDeadLock,
  removeTemporary,
} from "./replace-file.js";

/** So long a run waits for another one, and so often it looks. */
const patience = { ms: 60_000, everyMs: 25 };

/**
 * Write into an output folder while no other run does. The lock of a run that was killed is taken over.
 *
 * @param isUpToDate - Nothing will be written: there is nothing to wait for.
 * @throws {UserError} if the disk refuses, or another run does not come to its end.
 */
export async function whileLocked<Result>(
  out: string,
  isUpToDate: boolean,
  write: () => Promise<Result>,
): Promise<Result> {
  const lock = isUpToDate ? undefined : await takeLock(out);
  try {
    return await write();
  } finally {
    if (lock !== undefined) {
      fs.rmSync(lock, { force: true });
      ownLocks.delete(lock);
    }
    removeTemporary(out);
  }
}

async function takeLock(out: string): Promise<string> {
  const end = performance.now() + patience.ms;
  for (;;) {
    try {
      const lock = path.join(path.dirname(makeTemporary(out)), lockName);
      if (isTaken(lock)) return lock;
      if (performance.now() > end) throw stillLocked(out);
    } catch (error) {
      if (!isFault(error)) throw error;
      throw new UserError(
        `Cannot write \`${error.path ?? out}\`: ${error.code}; nothing is changed`,
        {
          cause: error,
        },
      );
    }
    await new Promise((resolve) => setTimeout(resolve, patience.everyMs));
  }
}

/** Whether this run has got the lock; if not, somebody has it, or has just given it back. */
function isTaken(lock: string): boolean {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    ownLocks.add(lock);
    return true;
  } catch (error) {
    if (isFault(error, "ENOENT")) return false; // Another run has cleared up.
    if (!isFault(error, "EEXIST")) throw error;
  }
  removeDeadLock(lock);
  return false;
}

function stillLocked(out: string): UserError {
  return new UserError(
    `Cannot write \`${out}\`: another run has been writing there for a minute; if there is none, delete \`.typedown.tmp\` in it`,
  );
}
