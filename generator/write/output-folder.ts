import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";
import { manifestName, parseManifest, type Manifest } from "./manifest.js";

/** The manifest of an output folder, if there is one. */
export function readManifest(out: string): Manifest | undefined {
  const file = path.join(out, manifestName);
  const text = readOutput(out, manifestName);
  if (typeof text === "symbol") {
    throw new UserError(`Cannot read \`${file}\`: it is a symbolic link or a folder`);
  }
  return text === undefined ? undefined : parseManifest(text, file);
}

/** Stands for a file that typedown keeps its hands off: a symbolic link, or behind one, or no file. */
export const notOurs = Symbol("not a file of typedown");

/**
 * The text of a file in the output folder; `undefined` if it is not there.
 *
 * @param file - Its path relative to the folder, with `/`.
 * @throws {UserError} if it is there and cannot be read.
 */
export function readOutput(out: string, file: string): string | typeof notOurs | undefined {
  return orAbsent(out, file, () =>
    isPlain(out, file) ? fs.readFileSync(path.join(out, file), "utf8") : notOurs,
  );
}

/** The bytes of such a file; `undefined` if it is not there, or not one of typedown's. */
export function readOutputBytes(out: string, file: string): Buffer | undefined {
  return orAbsent(out, file, () =>
    isPlain(out, file) ? fs.readFileSync(path.join(out, file)) : undefined,
  );
}

/**
 * A function that tells whether a file of the output folder is behind no link. It looks at each folder
 * once.
 */
export function plainFolders(out: string): (file: string) => boolean {
  const known = new Map<string, boolean>();
  const isPlainFolder = (folder: string): boolean => {
    if (folder === ".") return true;
    const isOne =
      known.get(folder) ??
      (isPlainFolder(path.posix.dirname(folder)) &&
        (orAbsent(out, folder, () => fs.lstatSync(path.join(out, folder)).isDirectory()) ?? false));
    known.set(folder, isOne);
    return isOne;
  };
  return (file) => isPlainFolder(path.posix.dirname(file));
}

/**
 * A function that tells whether somebody has touched a file of the output folder since this one was
 * called: a run takes its time. A file that is gone by then is none that could be lost.
 */
export function touches(out: string, file: string): () => boolean {
  const look = (): string | undefined =>
    orAbsent(out, file, () => {
      const { ino, size, mtimeMs, ctimeMs } = fs.lstatSync(path.join(out, file));
      return [ino, size, mtimeMs, ctimeMs].join(" ");
    });
  const before = look();
  return () => {
    const now = look();
    return now !== undefined && now !== before;
  };
}

function isPlain(out: string, file: string): boolean {
  const parts = file.split("/");
  return parts.every((_part, index) => {
    const stats = fs.lstatSync(path.join(out, ...parts.slice(0, index + 1)));
    return index + 1 === parts.length ? stats.isFile() : stats.isDirectory();
  });
}

function orAbsent<Value>(out: string, file: string, look: () => Value): Value | undefined {
  try {
    return look();
  } catch (error) {
    if (isFault(error, "ENOENT")) return undefined;
    // A part of the output folder's own path is a file.
    if (isFault(error)) {
      throw new UserError(`Cannot read \`${path.join(out, file)}\`: ${error.code}`);
    }
    throw error;
  }
}
