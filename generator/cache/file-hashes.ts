import fs from "node:fs";
import { readJson, unlessFull, writeJson } from "./json-file.js";

/** Hashes of a folder's files, kept as long as a file's size and times are the same. */
export interface FileHashes {
  /** The hash of a file, without reading it; `undefined` if it may have changed. */
  readonly get: (file: string) => string | undefined;
  /** The hash of a file when it was kept; it may have changed since. */
  readonly last: (file: string) => string | undefined;
  /** Keep the hash of a file as it is now. */
  readonly set: (file: string, hash: string) => void;
  /**
   * Keep the hash of a file that has just been written, if it is still that one; it counts once the file
   * is no longer young.
   *
   * @param written - From before it took its place: a rename leaves all but the last of the stamp as it was.
   */
  readonly wrote: (file: string, hash: string, written: Stats) => void;
  /** Forget what was neither asked for nor set since the last time: those files are gone. */
  readonly prune: () => void;
  /** Write what is new. */
  readonly save: () => void;
}

/** What of a file's stats is compared; the times in milliseconds. */
interface Stats {
  readonly size: number;
  readonly ino: number;
  readonly mtimeMs: number;
}

/** Size, inode, and when content and entry last changed: an edit cannot leave all four as they were. */
type Stamp = readonly [size: number, inode: number, modified: number, changed: number];
type Entry = readonly [Stamp, string];

/**
 * Times have steps of some milliseconds, in which a file may change twice: one as young as this is
 * not kept, but read again.
 */
const youngMs = 50;

/**
 * @param store - The file of the cache they are kept in; without one, they are only in memory.
 * @param folder - What files are relative to.
 */
export function openFileHashes(store: string | undefined, folder: string): FileHashes {
  let known = store === undefined ? new Map<string, Entry>() : readEntries(store);
  let next = new Map<string, Entry>();
  const written = new Map<string, Entry>();
  let isSaved = true;
  /** Take in the hash of a file that was written a while ago. */
  const settle = (file: string): void => {
    const entry = written.get(file);
    if (!entry || isYoung(entry[0])) return;
    written.delete(file);
    next.set(file, entry);
    isSaved = false;
  };
  return {
    get(file) {
      settle(file);
      const entry = next.get(file) ?? known.get(file);
      const stamp = entry && stampOf(`${folder}/${file}`);
      if (!entry || !stamp || !isSame(entry[0], stamp)) return undefined;
      next.set(file, entry);
      return entry[1];
    },
    last: (file) => (next.get(file) ?? known.get(file))?.[1],
    set(file, hash) {
      const stamp = stampOf(`${folder}/${file}`);
      if (!stamp || isYoung(stamp)) return;
      written.delete(file);
      next.set(file, [stamp, hash]);
      isSaved = false;
    },
    wrote(file, hash, { size, ino, mtimeMs }) {
      const stamp = stampOf(`${folder}/${file}`);
      if (stamp && isSame(stamp, [size, ino, mtimeMs, stamp[3]])) written.set(file, [stamp, hash]);
    },
    prune() {
      isSaved &&= known.size === next.size;
      known = next;
      next = new Map();
    },
    save() {
      for (const file of written.keys()) settle(file);
      if (isSaved || store === undefined) return;
      const entries = new Map([...known, ...next]);
      unlessFull(() => writeJson(store, [...entries]));
      isSaved = true;
    },
  };
}

function readEntries(store: string): Map<string, Entry> {
  const content = readJson(store);
  if (!Array.isArray(content)) return new Map();
  return new Map(content.filter(isEntry));
}

function isEntry(entry: unknown): entry is [string, Entry] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string" || !Array.isArray(entry[1]))
    return false;
  const [stamp, hash]: unknown[] = entry[1];
  return Array.isArray(stamp) && stamp.length === 4 && typeof hash === "string";
}

/** Of the entry itself: a symbolic link is none of a file. */
function stampOf(file: string): Stamp | undefined {
  const stats = fs.lstatSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? [stats.size, stats.ino, stats.mtimeMs, stats.ctimeMs] : undefined;
}

function isYoung([, , modified, changed]: Stamp): boolean {
  return Math.max(modified, changed) >= Date.now() - youngMs;
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.every((value, index) => value === b[index]);
}
