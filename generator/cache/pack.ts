import fs from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { isFault } from "../diagnostics/system-fault.js";

/** Texts by content-addressed keys, in one file. */
export interface Pack {
  /** The text of a key; `undefined` if there is none, or it is damaged. */
  readonly get: (key: string) => string | undefined;
  /** Whether there is a text of a key; it may be damaged. */
  readonly has: (key: string) => boolean;
  /** Keep a text, which must have no line feed, until {@link Pack.save}. */
  readonly add: (key: string, text: string) => void;
  /** Write what was added. */
  readonly save: () => void;
  /** Whether the file has grown too large, where so many of its texts are needed. */
  readonly isOutgrown: (needed: number) => boolean;
  /** If it has, write it anew with what was asked for or added: for a run that needs no others. */
  readonly shrink: () => void;
}

/** A file that has outgrown both is too large. */
const limits = { bytes: 48_000_000, timesNeeded: 2 };

/**
 * Open a pack: lines of key, checksum of both and text. New lines are appended, each run's in one write, so
 * two processes at once do not harm each other; a line that is damaged all the same is a miss.
 *
 * @param file - Where it is kept; without one, it is only in memory.
 */
export function openPack(file: string | undefined): Pack {
  let lines: Map<string, Buffer> | undefined;
  const whole = new Map<string, Buffer>();
  const added = new Map<string, Buffer>();
  const needed = new Set<string>();
  const lineOf = (key: string): Buffer | undefined => {
    const line = (lines ??= readLines(file)).get(key) ?? added.get(key);
    if (line) needed.add(key);
    return line;
  };
  const save = (): void => {
    if (added.size === 0) return;
    if (file === undefined) lines ??= new Map();
    else append(file, terminated(added.values()));
    // They are there for the next run of this process, too; the file is only read when it is needed.
    for (const [key, line] of added) lines?.set(key, line);
    added.clear();
  };
  const isOutgrown = (count: number): boolean => {
    if (file === undefined) return false;
    const { size = 0 } = fs.statSync(file, { throwIfNoEntry: false }) ?? {};
    return size > limits.bytes && (lines ??= readLines(file)).size > limits.timesNeeded * count;
  };
  return {
    get(key) {
      const known = whole.get(key);
      if (known) return textOf(known);
      const line = lineOf(key);
      if (!line || !isWhole(line)) return undefined;
      whole.set(key, line);
      return textOf(line);
    },
    has: (key) => lineOf(key) !== undefined,
    add(key, text) {
      added.set(key, Buffer.from(`${key} ${checksum(key, text)} ${text}`));
      needed.add(key);
    },
    save,
    isOutgrown,
    shrink() {
      save();
      if (file === undefined || !isOutgrown(needed.size)) return;
      lines = new Map(
        [...needed].flatMap((key) => {
          const line = lines?.get(key);
          return line ? [[key, line] as const] : [];
        }),
      );
      rewrite(file, terminated(lines.values()));
    },
  };
}

const lineFeed = 10;

function readLines(file: string | undefined): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  if (file === undefined) return lines;
  const bytes = readBytes(file);
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(lineFeed, start);
    if (end < 0) break; // A run was killed while it wrote.
    const line = bytes.subarray(start, end);
    const blank = line.indexOf(" ");
    if (blank > 0) lines.set(line.toString("latin1", 0, blank), line);
    start = end + 1;
  }
  return lines;
}

function readBytes(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (isFault(error)) return Buffer.alloc(0);
    throw error;
  }
}

/** Whether a line's checksum is right. */
function isWhole(line: Buffer): boolean {
  const start = line.indexOf(" ") + 1;
  const end = line.indexOf(" ", start);
  const [key, text] = [line.subarray(0, start - 1), line.subarray(end + 1)];
  return end > start && line.toString("latin1", start, end) === checksum(key, text);
}

/** What follows the key and the checksum. */
function textOf(line: Buffer): string {
  return line.toString("utf8", line.indexOf(" ", line.indexOf(" ") + 1) + 1);
}

/** Against accidents: whoever can write here can run code, too. */
function checksum(key: string | Uint8Array, text: string | Uint8Array): string {
  return crc32(text, crc32(key)).toString(36);
}

function terminated(lines: Iterable<Buffer>): Buffer {
  return Buffer.concat([...lines].flatMap((line) => [line, Buffer.from([lineFeed])]));
}

/** A line feed in front: what a killed run left unfinished must not swallow the first line. */
function append(file: string, addition: Buffer): void {
  fs.appendFileSync(file, Buffer.concat([Buffer.from([lineFeed]), addition]));
}

function rewrite(file: string, content: Buffer): void {
  const temporary = path.join(path.dirname(file), `.${process.pid}.tmp`);
  fs.writeFileSync(temporary, content);
  fs.renameSync(temporary, file);
}
