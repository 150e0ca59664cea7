/** A file of the output folder, as it should be. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The docs pages behind it, relative to the docs folder. */
  readonly sources: readonly string[];
}
