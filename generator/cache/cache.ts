import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { isFault } from "../diagnostics/system-fault.js";
import { type FileHashes, openFileHashes } from "./file-hashes.js";
import { readJson, unlessFull, writeJson } from "./json-file.js";
import { openPack, type Pack } from "./pack.js";

/** What earlier runs worked out, and this one; safe to delete at any time. */
export interface Cache {
  /** Facts of pages, by a key of their bytes and the reading options. */
  readonly facts: Pack;
  /** What other pages see of them, by the same keys. */
  readonly skeletons: Pack;
  /** What the last good facts have of them, by the same keys: there it is needed as text. */
  readonly lastGood: Pack;
  /** Formatted files, by a key of their plan and the formatter's settings. */
  readonly output: Pack;
  /** The hashes of these files, by the same keys: all that is needed of most. */
  readonly outputHashes: Pack;
  /** Hashes of files that have not been touched since. */
  readonly hashes: (folder: string) => FileHashes;
  /** What a whole run came to, by the name of its target. */
  readonly readResult: (name: string) => unknown;
  readonly writeResult: (name: string, result: unknown) => void;
  /** Write what is only there to spare later runs a look: after everything else is done. */
  readonly save: () => void;
  /** Told by each run whether it has asked for all that it needs: if all have, the rest may go. */
  readonly took: (all: boolean) => void;
}

/**
 * Caches of other builds, and what is kept of a folder that nobody asks for any more, stay this long:
 * whoever switches between branches comes back.
 */
const keptDays = 7;

/**
 * The cache of the project a folder is in: `node_modules/.cache/typedown/`, one folder for each build
 * of typedown. In memory only where nothing can be written, and for a build that cannot be told from
 * others.
 */
export function openCache(cwd: string): Cache {
  return cacheIn(cacheFolder(cwd));
}

/** A cache that nothing is kept of: this run alone has it. */
export function memoryCache(): Cache {
  return cacheIn(undefined);
}

function cacheIn(folder: string | undefined): Cache {
  const file = (name: string): string | undefined => folder && path.join(folder, name);
  const hashes = new Map<string, FileHashes>();
  const results = new Map<string, unknown>();
  const unsaved = new Set<string>();
  let tookAll: boolean | undefined;
  const packs = {
    facts: quiet(openPack(file("facts.pack"))),
    skeletons: quiet(openPack(file("skeletons.pack"))),
    lastGood: quiet(openPack(file("last-good.pack"))),
    output: quiet(openPack(file("output.pack"))),
    outputHashes: quiet(openPack(file("output-hashes.pack"))),
  };
  return {
    ...packs,
    took(all) {
      tookAll = all && tookAll !== false;
    },
    hashes(below) {
      const opened =
        hashes.get(below) ?? openFileHashes(file(`hashes-${digest(below)}.json`), below);
      hashes.set(below, opened);
      return opened;
    },
    readResult(name) {
      const stored = file(`result-${digest(name)}.json`);
      return results.get(name) ?? (stored && readJson(stored));
    },
    writeResult(name, result) {
      results.set(name, result);
      unsaved.add(name);
    },
    save() {
      for (const each of hashes.values()) each.save();
      for (const name of unsaved) {
        const stored = file(`result-${digest(name)}.json`);
        if (stored !== undefined) unlessFull(() => writeJson(stored, results.get(name)));
      }
      unsaved.clear();
      if (tookAll) for (const pack of Object.values(packs)) pack.shrink();
    },
  };
}

/** Where the cache is kept, made ready; `undefined` if it cannot be. */
function cacheFolder(cwd: string): string | undefined {
  const build = buildId();
  if (build === undefined) return undefined;
  const root = path.join(projectFolder(cwd), "node_modules/.cache/typedown");
  const folder = path.join(root, build);
  try {
    fs.mkdirSync(folder, { recursive: true });
    removeOld(root, build);
    return folder;
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

/** A key for {@link Cache}: a hash of all that its value depends on. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("base64url").slice(0, 27);
}

function quiet(pack: Pack): Pack {
  return {
    ...pack,
    save: () => unlessFull(pack.save),
    shrink: () => unlessFull(pack.shrink),
  };
}

/** The build of typedown, from a hash that the build itself leaves; the sources have none. */
function buildId(): string | undefined {
  const content = readJson(path.join(import.meta.dirname, "../build.json"));
  return typeof content === "string" ? content : undefined;
}

/** The nearest folder with a `package.json`. */
function projectFolder(cwd: string): string {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, "package.json"))) return folder;
    if (path.dirname(folder) === folder) return cwd;
  }
}

/** Packs bound themselves; they may be old only because nothing has changed. */
function removeOld(root: string, build: string): void {
  const limit = Date.now() - keptDays * 24 * 60 * 60 * 1000;
  const others = entriesOf(root).filter((entry) => entry !== path.join(root, build));
  const own = entriesOf(path.join(root, build)).filter((entry) => !entry.endsWith(".pack"));
  for (const entry of [...others, ...own]) {
    const stats = fs.statSync(entry, { throwIfNoEntry: false });
    if (stats && stats.mtimeMs < limit) fs.rmSync(entry, { recursive: true, force: true });
  }
}

function entriesOf(folder: string): string[] {
  return fs.readdirSync(folder).map((name) => path.join(folder, name));
}
