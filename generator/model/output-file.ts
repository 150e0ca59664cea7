/** A file of the output folder, as it should be. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** Of its text, line ends aside. */
  readonly hash: string;
  /** Its text: only files that change are asked for it. */
  readonly text: () => Promise<string>;
  /** The same as bytes, if that is what it was made as: megabytes need not become a string. */
  readonly bytes?: Uint8Array;
  /** The docs pages behind it, relative to the docs folder. */
  readonly sources: readonly string[];
}

/** What of a file's `Stats` stays as it is when the file is renamed. */
export interface WrittenFile {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}
